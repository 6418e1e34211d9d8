import { test as plainTest } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import zh from '../src/lib/coach/languages/zh-Hans';
import { people } from '../src/lib/card';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { share } = en;
const { trouble } = share;

for (const [what, query, said, offered] of [
  ['an exercise that does not exist', 'scenario=one-wrong-pim', trouble.none.scenario, 'One wrong PIN'],
  [
    'an exercise two machines have',
    'scenario=wrong-crad',
    trouble.none.scenario,
    'The wrong card Hospital or pharmacy',
  ],
  ['a machine that does not exist', 'make=lowson', trouble.none.make, 'Lawson type'],
  ['a kind of machine that does not exist', 'terminal=reader', trouble.none.terminal, 'Hospital or pharmacy'],
  ['a hospital that does not exist', 'facility=hoshi', trouble.none.facility, 'Hoshi Dental Clinic'],
  ['things that do not exist', 'things=recipe', trouble.none.things, /prescription/],
  ['a person that does not exist', 'who=haruko', trouble.none.who, 'Haruko Sato'],
  ['a place that does not exist', 'who=sato-haruko&city=hoshi', trouble.none.city, 'Hoshizora City'],
  ['a level that does not exist', 'level=togetther', trouble.none.level, 'Together'],
  ['a trouble that does not exist', 'fault=paper', trouble.none.fault, 'The machine runs out of paper'],
  [
    'somebody who does not do it',
    'scenario=expired-certificate&who=sato-haruko',
    trouble.elsewhere.who?.('Haruko Sato'),
    'Park Jihye',
  ],
  [
    'a machine of another kind',
    'scenario=jumin-self-coins&make=tray',
    trouble.elsewhere.make?.('Flat tray'),
    '7-Eleven type',
  ],
] as const)
  test(`a link to ${what} says so, and begins what comes nearest`, async ({ page }) => {
    const someone = new AtThePage(page);
    await someone.visit(`${query}&utm_source=poster`);
    await expect(page.getByRole('heading', { name: trouble.title })).toBeVisible();
    await expect(page.getByText(said ?? '')).toBeVisible();
    await expect(page.getByText(query.slice(query.lastIndexOf('&') + 1), { exact: true })).toBeVisible();
    await page.getByRole('list').getByRole('link', { name: offered }).first().tap();
    await expect(someone.things).toBeVisible();
  });

for (const [what, query, said] of [
  ['an hour that does not exist', 'at=2026-11-24T25:00', trouble.none.at],
  ['a coin that does not exist', 'purse=3', trouble.none.purse],
  ['a seed that does not exist', 'seed=seven', trouble.none.seed],
  ['another hour than the exercise has', 'at=2026-12-31T10:00', trouble.own.at?.('')],
  ['a trouble with which the exercise goes otherwise', 'fault=no-match', /cannot be done with the trouble/],
] as const)
  test(`a link to ${what} says so, and begins without it`, async ({ page }) => {
    const someone = new AtThePage(page);
    await someone.visit(`scenario=reader-say-no&${query}`);
    await expect(page.getByText(said ?? '')).toBeVisible();
    await page.getByRole('link', { name: trouble.without }).tap();
    await expect(someone.things).toBeVisible();
    await expect(page).toHaveURL(/\?scenario=reader-say-no$/);
  });

test('what stands in a link is shown as it is, and not all of it when it is long', async ({ page }) => {
  await new AtThePage(page).visit(`scenario=${encodeURIComponent('<img src=x>{a|b}')}${'x'.repeat(900)}`);
  await expect(page.getByText(`scenario=<img src=x>{a|b}${'x'.repeat(23)}…`, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: trouble.choose }).tap();
  await expect(page.getByRole('heading', { name: plain(en.home.title) })).toBeVisible();
});

test('the same seed is the same rehearsal', async ({ page }) => {
  const someone = new AtThePage(page);
  await someone.open('scenario=wrong-card&seed=4');
  await expect(someone.machine).toBeVisible();
  const begun = await someone.things.innerText();
  await someone.open('scenario=wrong-card&make=familymart&who=silva-ricardo');
  expect(await someone.things.innerText()).toBe(begun);
});

test('somebody who wants to be surprised is', async ({ page }) => {
  await page.goto('/en/');
  const surprise = page.getByRole('link', { name: plain(share.surprise.name) });
  await expect(surprise).toHaveAttribute('href', /scenario=[a-z-]+&seed=\d+$/);
  await surprise.tap();
  const card = page.getByRole('button', { name: en.practice.card.lockIt });
  await expect(new AtThePage(page).things.or(card)).toBeVisible();
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
  expect(asked.slice(loaded).filter(({ url }) => !/\.(woff2|js|css|webm|svg)$/.test(url))).toEqual([]);
});

/** A page that is not there is an error on the console too. */
plainTest('a link in a language nobody here speaks offers those there are', async ({ page }) => {
  await page.goto('/fr/practice/?scenario=jumin-self-coins&make=lawson');
  await expect(page.getByRole('heading', { name: en.missing.noLanguage }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: plain(ja.missing.noLanguage) })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).tap();
  await expect(page).toHaveURL(/\/en\/practice\/\?scenario=jumin-self-coins&make=lawson$/);
  await expect(new AtThePage(page).things).toBeVisible();
});

plainTest('a link that calls its language otherwise offers that language first', async ({ page }) => {
  await page.goto('/zh-CN/practice/?scenario=jumin-self-coins');
  await expect(page).toHaveTitle(`${zh.missing.here} – Kiosk Keiko`);
  const first = page.getByRole('link').first();
  await expect(first).toHaveAccessibleName('简体中文');
  await first.tap();
  await expect(page).toHaveURL(/\/zh-Hans\/practice\/\?scenario=jumin-self-coins$/);
});
