import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { trouble } = en.practice;

for (const [what, query, said] of [
  ['an exercise that does not exist', 'scenario=fly-to-the-moon', trouble.scenario],
  ['a machine that does not exist', 'scenario=jumin-self-coins&make=vending', trouble.make],
  ['a machine that does not exist, without an exercise,', 'make=vending', trouble.make],
  ['a kind of machine that does not exist', 'terminal=oven', trouble.terminal],
  ['a hospital that does not exist', 'terminal=card-reader&facility=nowhere', trouble.facility],
  ['things that do not exist', 'terminal=card-reader&things=umbrella', trouble.things],
  ['a person that does not exist', 'who=nobody', trouble.who],
  ['somebody who does not do it', 'scenario=expired-certificate&who=sato-haruko', trouble.who],
  ['a place that does not exist', 'who=sato-haruko&city=atlantis', trouble.city],
  ['an hour that does not exist', 'at=2026-11-24T25:00', trouble.at],
  ['a coin that does not exist', 'purse=3', trouble.purse],
] as const)
  test(`a link to ${what} says so and leads home`, async ({ page }) => {
    await new AtThePage(page).visit(query);
    await expect(page.getByRole('heading', { name: trouble.title })).toBeVisible();
    await expect(page.getByText(said)).toBeVisible();
    await page.getByRole('link', { name: trouble.home }).tap();
    await expect(page.getByRole('heading', { name: plain(en.home.title) })).toBeVisible();
  });

test('what was chosen on the home page is in the address, and Start begins just that', async ({ page }) => {
  await page.goto('/en/');
  await page.getByRole('radio', { name: /One wrong PIN/ }).check();
  await page.getByRole('radio', { name: /Lawson/ }).check();
  await page.getByRole('radio', { name: /Haruko Sato/ }).check();
  await expect(page).toHaveURL(/\?scenario=one-wrong-pin&make=lawson&who=sato-haruko$/);
  await page.getByRole('link', { name: en.home.start }).tap();
  await new AtThePage(page).sees('ご希望のサービスを選んでください');
  await expect(page).toHaveURL(/\/practice\/\?scenario=one-wrong-pin&make=lawson&who=sato-haruko$/);
});

test('another language in the middle keeps the rehearsal where it is', async ({ page }) => {
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=familymart');
  await haruko.comesTo('choose.copies', jumin, 'familymart', people['sato-haruko']);
  await haruko.presses('部数 +');
  const things = await haruko.things.getByRole('button').count();

  await page.getByRole('navigation').getByRole('link', { name: 'にほんご' }).tap();
  const machine = page.getByRole('region', { name: plain(ja.practice.machine), exact: true });
  await expect(machine).toBeVisible();
  await expect(page).toHaveURL(/\/ja\/practice\/\?scenario=jumin-self-coins&make=familymart$/);
  await expect(machine.getByRole('heading', { name: '部数を選んでください' })).toBeVisible();
  await expect(machine.getByRole('button', { name: '部数 −' })).toBeEnabled();
  const own = page.getByRole('region', { name: plain(ja.hands.yourThings), exact: true });
  await expect(own.getByRole('button')).toHaveCount(things);

  await page.getByRole('navigation').getByRole('link', { name: 'English' }).tap();
  await haruko.presses('部数 −', '次へ');
  await haruko.sees('発行する内容をお確かめください');
});

test('nothing leaves the device in a whole rehearsal, nor after it is loaded', async ({ page, baseURL }) => {
  const asked: { url: string; method: string }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), method: request.method() }));
  const haruko = new AtThePage(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson');
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter(({ url, method }) => !url.startsWith(`${baseURL}/`) || method !== 'GET')).toEqual([]);
  const loaded = asked.length;
  await haruko.play(jumin, 'lawson', people['sato-haruko']);
  await expect(haruko.result).toBeVisible();
  expect(asked.slice(loaded).filter(({ url }) => !/\.(woff2|js|css)$/.test(url))).toEqual([]);
});
