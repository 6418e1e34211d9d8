import type { BrowserContext, Page } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import { expect, test } from './calm';
import { AtThePage } from './person';

const WHO = 'sato-haruko';
const FREELY = `make=lawson&who=${WHO}`;
const CARDS = 'kiosk-keiko.cards';
const RIGHT = '5829';
const WRONG = '7391';
const TYPE = '暗証番号（4けた）を入力してください';
const MISSED = '暗証番号が違います';
const LOCKED = '暗証番号がロックされています';
const PASSED = 'マイナンバーカードを取り外してください';

/** One of several tabs in which the same card lies on a machine. */
class Tab extends AtThePage {
  /** The finger is on the key, and presses it when all are told to. */
  async isReady(): Promise<void> {
    const button = await this.key('確認').elementHandle();
    await this.page.evaluate((key) => {
      const all = new BroadcastChannel('now');
      all.onmessage = () => {
        (key as HTMLElement).click();
        all.close();
        document.body.dataset.pressed = '';
      };
    }, button);
  }

  async hasPressed(): Promise<void> {
    await this.page.locator('body[data-pressed]').waitFor({ state: 'attached' });
    await this.page.evaluate(() => delete document.body.dataset.pressed);
  }

  /** What the machine answers. */
  async answer(): Promise<string> {
    const answers = [MISSED, LOCKED, PASSED].map((name) =>
      this.machine.getByRole('heading', { name, exact: true }),
    );
    const [missed, locked, passed] = answers;
    if (!missed || !locked || !passed) throw new Error('no answer');
    const any = missed.or(locked).or(passed);
    await expect(this.machine.getByRole('heading', { name: TYPE, exact: true })).toBeHidden();
    for (let ticks = 0; ticks < 20 && !(await any.isVisible()); ticks += 1) await this.doesNothingFor(500);
    return (await any.textContent()) ?? '';
  }

  /** One step back: before the PIN was handed over. */
  async takesItBack(): Promise<void> {
    await this.page.getByRole('button', { name: en.levels.more.undo, exact: true }).tap();
    await this.sees(TYPE);
  }
}

async function twoTabs(context: BrowserContext, pins: [string, string]): Promise<[Tab, Tab]> {
  const tabs: [Tab, Tab] = [new Tab(await context.newPage()), new Tab(await context.newPage())];
  for (const [index, tab] of tabs.entries()) {
    await tab.page.bringToFront();
    await tab.open(FREELY);
    await tab.comesTo('identify.pin', jumin, 'lawson', people[WHO]);
    await tab.presses(...Array.from(pins[index] ?? ''));
    await tab.page.getByRole('button', { name: en.levels.more.open, exact: true }).tap();
  }
  return tabs;
}

/** Both press at the same moment with so many tries left. What the machines say, and how many are left then. */
async function race(
  page: Page,
  tabs: [Tab, Tab],
  left: number,
): Promise<{ answers: string[]; left: number }> {
  const text = JSON.stringify({ version: 1, tries: { [WHO]: { authentication: left } } });
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [CARDS, text] as const);
  for (const tab of tabs) {
    await tab.page.waitForFunction(([key, value]) => localStorage.getItem(key) === value, [
      CARDS,
      text,
    ] as const);
    await tab.isReady();
  }
  await page.evaluate(() => new BroadcastChannel('now').postMessage(''));
  for (const tab of tabs) await tab.hasPressed();
  const answers = [await tabs[0].answer(), await tabs[1].answer()];
  const kept = await page.evaluate((key) => localStorage.getItem(key), CARDS);
  const all = JSON.parse(kept ?? '{}') as { tries: Record<string, { authentication?: number }> };
  return { answers, left: all.tries[WHO]?.authentication ?? 3 };
}

const ROUNDS = Number(process.env.ROUNDS ?? 12);

for (const [rounds, tag] of [
  [1, ''],
  [ROUNDS, ' @every'],
] as const)
  test(`two tabs that miss at the same moment miss twice, and one of them locks the card${tag}`, async ({
    page,
    context,
  }) => {
    test.setTimeout(20_000 + rounds * 10_000);
    await page.goto('/en/about/');
    const tabs = await twoTabs(context, [WRONG, '0000']);
    const wrong: unknown[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const left = round % 2 === 0 ? 2 : 3;
      const now = await race(page, tabs, left);
      const wanted = left === 2 ? [LOCKED, MISSED] : [MISSED, MISSED];
      if (now.left !== left - 2 || JSON.stringify(now.answers.sort()) !== JSON.stringify(wanted.sort()))
        wrong.push({ round, ...now });
      for (const tab of tabs) {
        await tab.hears(left === 2 ? 'The card is locked' : 'one try left');
        await tab.takesItBack();
      }
    }
    expect(wrong).toEqual([]);
  });

test('on the last try, a right PIN in one tab and a wrong one in another come one after the other @every', async ({
  page,
  context,
}) => {
  test.setTimeout(20_000 + ROUNDS * 10_000);
  await page.goto('/en/about/');
  const tabs = await twoTabs(context, [RIGHT, WRONG]);
  const wrong: unknown[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const now = await race(page, tabs, 1);
    const isRightFirst = now.left === 2 && now.answers[0] === PASSED && now.answers[1] === MISSED;
    const isWrongFirst = now.left === 0 && now.answers[0] === LOCKED && now.answers[1] === LOCKED;
    if (!isRightFirst && !isWrongFirst) wrong.push({ round, ...now });
    for (const tab of tabs) await tab.takesItBack();
  }
  expect(wrong).toEqual([]);
});
