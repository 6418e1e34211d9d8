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

/** In ms: then what was done last does not count as lately any more. */
const LONG_AGO = 3_000;

/** One of several tabs in which the same card lies on a machine. */
class Tab extends AtThePage {
  /** The finger is on the key, and presses it when all are told to; what is then answered first is noted down. */
  async isReady(): Promise<void> {
    const button = await this.key('確認').elementHandle();
    await this.page.evaluate(
      ({ key, answers }) => {
        const all = new BroadcastChannel('now');
        const { dataset } = document.body;
        const looking = new MutationObserver(() => {
          const headings = [...document.querySelectorAll('.machine h2')].map((one) => one.textContent.trim());
          const answer = headings.find((one) => answers.includes(one));
          if (answer === undefined) return;
          dataset.answer = answer;
          looking.disconnect();
        });
        all.onmessage = () => {
          looking.observe(document.body, { subtree: true, childList: true, characterData: true });
          (key as HTMLElement).click();
          all.close();
          dataset.pressed = '';
        };
      },
      { key: button, answers: [MISSED, LOCKED, PASSED] },
    );
  }

  async hasPressed(): Promise<void> {
    await this.page.locator('body[data-pressed]').waitFor({ state: 'attached' });
    await this.page.evaluate(() => delete document.body.dataset.pressed);
  }

  /** What the machine answers: it may go on at once, when the other tab has locked the card. */
  async answer(): Promise<string> {
    const answer = () => this.page.evaluate(() => document.body.dataset.answer);
    for (let ticks = 0; ticks < 20 && !(await answer()); ticks += 1) await this.doesNothingFor(500);
    const said = await answer();
    await this.page.evaluate(() => delete document.body.dataset.answer);
    return said ?? '';
  }

  kept = () => this.page.evaluate((key) => localStorage.getItem(key), CARDS);

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
    await tab.doesNothingFor(LONG_AGO);
    await tab.isReady();
  }
  await page.evaluate(() => new BroadcastChannel('now').postMessage(''));
  for (const tab of tabs) await tab.hasPressed();
  const answers = [await tabs[0].answer(), await tabs[1].answer()];
  // what one tab has kept, the other learns a moment later
  await expect.poll(async () => (await tabs[0].kept()) === (await tabs[1].kept())).toBe(true);
  const all = JSON.parse((await tabs[0].kept()) ?? '{}') as {
    tries: Record<string, { authentication?: number }>;
  };
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
      // a machine that is still at work when the other locks the card says so too
      const locked = now.answers.filter((answer) => answer === LOCKED).length;
      const missed = now.answers.filter((answer) => answer === MISSED).length;
      const isRight = left === 2 ? locked >= 1 : locked === 0;
      if (now.left !== left - 2 || locked + missed !== 2 || !isRight) wrong.push({ round, ...now });
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
