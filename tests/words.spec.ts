import type { Locator } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AT_THE_COPIER, AT_THE_READER, Curious, type Key } from './curious';
import { WithOneSwitch } from './one-switch';
import type { Manner } from './person';

const { lookup, levels, practice, home } = en;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
];

const KEYS: [where: string, key: Key, latin: string, means: string, inJapanese: string][] = [
  ['the copier', AT_THE_COPIER, 'gyōsei sābisu', 'town office services', '役所の サービス'],
  ['the reader', AT_THE_READER, 'kaoninshō', 'face recognition', 'カメラで 顔を 見て'],
];

for (const [where, key, latin, means, inJapanese] of KEYS) {
  for (const manner of ['tap', 'keyboard'] satisfies Manner[])
    test(
      `at ${where} a key is looked up and not pressed, by ${manner}`,
      {
        tag: (manner === 'tap') === (key === AT_THE_COPIER) ? [] : '@every',
      },
      async ({ page }) => {
        const curious = new Curious(page, manner);
        await curious.stands(key);
        await curious.looksUp();
        await expect(curious.card).toContainText(lookup.rule);
        await curious.use(curious.word(key.label));
        await expect(curious.card).toContainText(means);
        await expect(curious.heading).toHaveText(key.at);
        await curious.use(curious.card.getByRole('button', { name: lookup.stop }));
        await expect(curious.words).toBeHidden();
        await curious.presses(key.label);
        await expect(curious.heading).not.toHaveText(key.at);
      },
    );

  test(`what was looked up at ${where} is on the list, in whatever language`, async ({ page }) => {
    const curious = new Curious(page);
    await curious.stands(key);
    await curious.looksUp();
    await curious.use(curious.word(key.label));
    await page.goto('/en/words/');
    await page.reload();
    const kept = page.getByRole('listitem').filter({ hasText: means });
    await expect(kept).toHaveCount(1);
    await expect(
      page.getByRole('heading', { name: home.terminals[key.scenario.terminal]?.name }),
    ).toBeVisible();
    await page.goto('/ja/words/');
    const own = page.getByRole('listitem').filter({ hasText: latin });
    await expect.poll(() => printed(own)).toContain(inJapanese);
    expect(await printed(own)).not.toContain(means);
  });
}

test('in another language the same word has another meaning, and the rehearsal goes on', async ({ page }) => {
  const curious = new Curious(page);
  await curious.stands(AT_THE_COPIER);
  await curious.looksUp();
  await curious.use(curious.word('行政サービス'));
  await page.getByRole('link', { name: 'にほんご' }).tap();
  const card = page.getByRole('region', { name: plain(ja.lookup.title) });
  await expect.poll(() => printed(card)).toContain('役所の サービス');
  await expect(card).not.toContainText('town office services');
  await expect(curious.heading).toHaveText(AT_THE_COPIER.at);
});

test('Escape closes the word and goes back to it, and then ends it', async ({ page }) => {
  const curious = new Curious(page, 'keyboard');
  await curious.stands(AT_THE_COPIER);
  await curious.looksUp();
  await curious.use(curious.word('コピー'));
  await expect(curious.card.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(curious.word('コピー')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(curious.words).toBeHidden();
});

test('a word is looked up by one switch alone', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kiosk-keiko.settings', '{"scanning":true}'));
  const somebody = new WithOneSwitch(page);
  await somebody.open(AT_THE_COPIER.query);
  await somebody.reaches(page.getByRole('button', { name: levels.more.open, exact: true }));
  await somebody.reaches(page.getByRole('button', { name: lookup.open }));
  const words = page.getByRole('group', { name: lookup.all });
  await somebody.reaches(words.getByRole('button', { name: '行政サービス', exact: true }));
  const card = page.getByRole('region', { name: lookup.title });
  await expect(card).toContainText('town office services');
  await somebody.reaches(card.getByRole('button', { name: lookup.stop }));
  await expect(words).toBeHidden();
});

test('headings, lines and what stands on the body are reached by the Tab key', async ({ page }) => {
  const curious = new Curious(page, 'keyboard');
  await curious.open(AT_THE_READER.query);
  await curious.looksUp();
  const wanted = new Set(
    await curious.words.getByRole('button').evaluateAll((all) => all.map((one) => one.ariaLabel)),
  );
  expect([...wanted]).toEqual(
    expect.arrayContaining([
      '顔認証付きカードリーダー',
      '潮見総合病院の受付です',
      '顔写真の面を上にしてください。',
      'カードを置く所',
    ]),
  );
  const reached = new Set<string | null>();
  for (let tabs = 0; tabs < 60 && reached.size < wanted.size; tabs += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.closest('[data-lens]')?.ariaLabel ?? null,
    );
    if (label !== null) reached.add(label);
  }
  expect([...reached].sort()).toEqual([...wanted].sort());
});

test('digits type nothing meanwhile', async ({ page }) => {
  const curious = new Curious(page);
  await curious.open(AT_THE_COPIER.query);
  await curious.comesTo('identify.pin', jumin, 'lawson', people['sato-haruko']);
  await curious.looksUp();
  await page.keyboard.type('58');
  await curious.use(curious.card.getByRole('button', { name: lookup.stop }));
  await expect(curious.machine.getByText('0 / 4 けた')).toBeAttached();
  await page.keyboard.type('5');
  await expect(curious.machine.getByText('1 / 4 けた')).toBeAttached();
});

test('while a word is read, the machine does not lose its patience', async ({ page }) => {
  const curious = new Curious(page);
  await curious.stands({ ...AT_THE_COPIER, query: `${AT_THE_COPIER.query}&idle=1` });
  await curious.presses('行政サービス');
  const heading = await curious.heading.innerText();
  await curious.looksUp();
  await curious.words.getByRole('button').first().tap();
  await expect(curious.card.getByRole('heading', { level: 2 })).toBeVisible();
  await curious.doesNothingFor(600_000);
  await expect(curious.heading).toHaveText(heading);
  await curious.card.getByRole('button', { name: practice.close }).tap();
  await expect(curious.card).toContainText(lookup.hint);
  await curious.doesNothingFor(600_000);
  await expect(curious.heading).not.toHaveText(heading);
});

test('things are still dragged', async ({ page }) => {
  const curious = new Curious(page, 'drag');
  await curious.open(AT_THE_READER.query);
  await curious.handles('uncase');
  const heading = await curious.heading.innerText();
  await curious.looksUp();
  await curious.put({ kind: 'my-number-card' }, 'card-reader');
  await curious.sees('本人確認の方法を選んでください');
  await expect(curious.heading).not.toHaveText(heading);
});

test('the words in a sentence are looked up one by one', async ({ page }) => {
  const curious = new Curious(page);
  await curious.open(AT_THE_READER.query);
  await curious.looksUp();
  await curious.word('マイナンバーカードを台に置いてください。').tap();
  await expect(curious.card.getByRole('heading', { name: lookup.inside })).toBeVisible();
  await curious.card.getByRole('button', { name: /^マイナンバーカード/ }).tap();
  await expect(curious.card.getByText('My Number Card', { exact: true })).toBeVisible();
  await curious.card.getByRole('button', { name: lookup.whole }).tap();
  await expect(curious.card).toContainText('Put your My Number Card on the tray');
});

test('the card never covers what is looked up', { tag: '@every' }, async ({ page }) => {
  const covered: string[] = [];
  for (const key of [AT_THE_COPIER, AT_THE_READER])
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const curious = new Curious(page);
      await curious.open(key.query);
      await curious.looksUp();
      for (const word of await curious.words.getByRole('button').all()) {
        if (!(await word.isVisible())) continue;
        await word.dispatchEvent('click');
        await expect(curious.card.getByRole('heading', { level: 2 })).toBeVisible();
        await page.clock.runFor(500);
        const [one, other] = [await word.boundingBox(), await curious.card.boundingBox()];
        if (one && other && meets(one, other))
          covered.push(`${size.width}: ${await word.getAttribute('aria-label')}`);
      }
    }
  expect(covered).toEqual([]);
});

test('on a phone the card stays in the place of the coach, whatever is looked up', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const curious = new Curious(page);
  await curious.stands(AT_THE_COPIER);
  await curious.looksUp();
  const before = await curious.card.boundingBox();
  const machine = await curious.machine.boundingBox();
  expect(before && machine && before.y + before.height <= machine.y + 1).toBe(true);
  for (const label of [AT_THE_COPIER.at, AT_THE_COPIER.label]) {
    await curious.word(label).tap();
    await expect(curious.card.getByRole('heading', { level: 2 })).toBeVisible();
    await page.clock.runFor(500);
    expect(await curious.card.boundingBox()).toEqual(before);
  }
});

test('with letters twice as large on a phone one reads what a word means, and can close it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => localStorage.setItem('kiosk-keiko.settings', '{"text":200}'));
  const curious = new Curious(page);
  await curious.stands(AT_THE_COPIER);
  await curious.looksUp();
  await curious.word(AT_THE_COPIER.label).tap();
  const close = curious.card.getByRole('button', { name: practice.close });
  const [means, button] = [curious.card.getByText('town office services'), close];
  await expect(means).toBeInViewport({ ratio: 1 });
  await expect(button).toBeInViewport({ ratio: 1 });
  const [one, other] = [await means.boundingBox(), await button.boundingBox()];
  expect(one && other && one.y + one.height <= other.y).toBe(true);
});

/** Without the readings over it. */
const printed = (where: Locator): Promise<string> =>
  where.evaluate((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const reading of copy.querySelectorAll('rt')) reading.remove();
    return copy.textContent;
  });

type Box = { x: number; y: number; width: number; height: number };
const meets = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
