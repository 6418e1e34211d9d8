import type { Locator, Page } from '@playwright/test';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import type { Level } from '../src/lib/practice';
import faceAgreeAll from '../src/lib/scenarios/reader-face-agree-all';
import jumin from '../src/lib/scenarios/jumin-self-coins';
import type { Scenario } from '../src/lib/scenarios/scenario';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';
import { AtThePage } from './person';

const { levels, practice, progress } = en;
const { end } = practice;
const HARUKO = people['sato-haruko'];

/** One thing to practise at each terminal. */
const TASKS: {
  id: string;
  scenario: Scenario;
  make: string;
  first: string;
  label: string;
  middle: string;
}[] = [
  {
    id: 'jumin-self-coins',
    scenario: jumin,
    make: 'lawson',
    first: 'Press 「行政サービス」',
    label: '行政サービス',
    middle: 'begin.consent',
  },
  {
    id: 'reader-face-agree-all',
    scenario: faceAgreeAll,
    make: 'tray',
    first: 'Take the card out of its case',
    label: plain(en.hands.handle.uncase),
    middle: 'method',
  },
];

class Learner extends AtThePage {
  level(level: Level): Locator {
    return this.page.getByRole('radio', { name: levels.names[level], exact: true });
  }

  async chooses(level: Level): Promise<void> {
    await this.level(level).tap();
    await expect(this.page).toHaveURL(new RegExp(`level=${level}(&|$)`));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Lets the hand go on by itself until then. */
  async watchesUntil(there: Locator): Promise<void> {
    for (let looks = 0; looks < 300 && !(await there.isVisible()); looks += 1)
      await this.doesNothingFor(2_000);
    await expect(there).toBeVisible();
  }
}

const ring = (page: Page) => page.locator('[popover] > .ring');
const frame = (page: Page) => page.locator('[popover] > .where');
const hand = (page: Page) => page.locator('[data-hand]');

for (const [index, { id, scenario, make, first, label, middle }] of TASKS.entries()) {
  const tag = index === 0 ? [] : ['@every'];
  const query = `scenario=${id}&make=${make}`;
  const reached = end.reached[scenario.ending.is] ?? '';

  test(`${id} plays by itself to its end, and is then done together`, { tag }, async ({ page }) => {
    const haruko = new Learner(page);
    await haruko.open(`${query}&level=watch`);
    await haruko.hears(first);
    await expect(haruko.button(levels.watch.pause)).toBeVisible();
    await haruko.watchesUntil(haruko.result);
    await expect(haruko.result).toContainText(reached);
    await haruko.button(levels.end.together).tap();
    await expect(haruko.level('together')).toBeChecked();
    await haruko.hears(first);
    await expect(hand(page)).toHaveCount(0);
  });

  test(`${id} begins with the goal alone, and three hints lead to the deed`, { tag }, async ({ page }) => {
    const haruko = new Learner(page);
    await haruko.open(`${query}&level=ask`);
    await haruko.hears(levels.ask.alone);
    await haruko.hearsNothingOf(first);
    await haruko.button(levels.ask.hint).tap();
    await expect(frame(page)).toBeVisible();
    await haruko.hearsNothingOf(label);
    await haruko.button(levels.ask.more).tap();
    await haruko.hears(label);
    await haruko.hearsNothingOf(first);
    await expect(ring(page)).toHaveCount(0);
    await haruko.button(levels.ask.show).tap();
    await haruko.hears(first);
    await expect(ring(page)).toBeVisible();
    await expect(frame(page)).toHaveCount(0);
    await haruko.play(scenario, make, HARUKO);
    await expect(haruko.result).toContainText(reached);
    await expect(haruko.result.getByText(progress.report.done.shown, { exact: true })).toHaveCount(1);
    await expect(haruko.result.getByText(progress.report.done.hint, { exact: true })).toHaveCount(0);
  });

  test(`${id} comes to its end alone, and nothing is told on the way`, { tag }, async ({ page }) => {
    const haruko = new Learner(page);
    await haruko.open(`${query}&level=alone`);
    await haruko.hearsNothingOf(first);
    await expect(haruko.coach.getByRole('heading')).toHaveCount(0);
    await haruko.play(scenario, make, HARUKO);
    await expect(haruko.result).toContainText(reached);
    await expect(haruko.result.getByText(progress.report.done.shown, { exact: true })).toHaveCount(0);
    await expect(haruko.result).toContainText(progress.report.noSlips);
  });

  test(`${id} goes on where it is when one wants more help or less`, { tag }, async ({ page }) => {
    const haruko = new Learner(page);
    await haruko.open(query);
    await haruko.comesTo(middle, scenario, make, HARUKO);
    const heading = haruko.machine.getByRole('heading').first();
    const here = await heading.textContent();
    for (const level of ['ask', 'alone', 'watch', 'together'] as const) {
      await haruko.chooses(level);
      await expect(heading).toHaveText(here ?? '');
    }
    await haruko.chooses('watch');
    await haruko.watchesUntil(haruko.result);
    await expect(haruko.result).toContainText(reached);
  });
}

test('who touches the machine while watching takes over, and the hand goes on when asked', async ({
  page,
}) => {
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=watch');
  await haruko.presses('行政サービス');
  await haruko.sees('ご利用になるサービスを選んでください');
  await haruko.hears(levels.watch.paused);
  await haruko.doesNothingFor(60_000);
  await haruko.sees('ご利用になるサービスを選んでください');
  await haruko.button(levels.watch.one).tap();
  await haruko.sees('ご利用の前に必ずお読みください');
  await haruko.doesNothingFor(60_000);
  await haruko.sees('ご利用の前に必ずお読みください');
  await haruko.button(levels.watch.play).tap();
  await haruko.sees('証明書を交付する市区町村を選んでください');
  await haruko.button(levels.watch.start).tap();
  await haruko.sees('ご希望のサービスを選んでください');
});

test('the hand is as slow or fast as one likes', async ({ page }) => {
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson&level=watch');
  const slow = page.getByRole('radio', { name: levels.watch.times(0.5), exact: true });
  await slow.tap();
  await haruko.button(levels.watch.start).tap();
  await expect(slow).toBeChecked();
});

test('a step done alone twice in a row has no help any more, and a slip brings it back', async ({ page }) => {
  const haruko = new Learner(page);
  const query = 'scenario=reader-face-agree-all&make=tray';
  await haruko.open(`${query}&level=alone`);
  await haruko.play(faceAgreeAll, 'tray', HARUKO);
  await haruko.open(`${query}&level=together`);
  await haruko.hears(levels.late.text);
  await haruko.hearsNothingOf('Take the card out of its case');
  await haruko.doesNothingFor(9_000);
  await haruko.hears('Take the card out of its case');
  await haruko.open(`${query}&level=alone`);
  await haruko.play(faceAgreeAll, 'tray', HARUKO);
  await expect(haruko.result).toContainText(progress.report.title);

  await haruko.open(`${query}&level=together`);
  await haruko.hears(levels.ask.alone);
  await haruko.doesNothingFor(60_000);
  await haruko.hearsNothingOf('Take the card out of its case');
  await haruko.comesTo('method', faceAgreeAll, 'tray', HARUKO);
  await haruko.hearsNothingOf('Press 「顔認証」');
  await haruko.presses('暗証番号');
  await haruko.hears(levels.slip.why);
  await haruko.presses('戻る');
  await haruko.hears('Press 「顔認証」');
});

test('who goes away while help is still to come is not followed by it', async ({ page }) => {
  await page.goto('/en/about/');
  const known = {
    version: 1,
    runs: [],
    mastery: { 'shop-copier': { menu: { right: 1, alone: 0 } } },
    words: [],
  };
  await page.evaluate((text) => localStorage.setItem('kiosk-keiko.progress', text), JSON.stringify(known));
  const haruko = new Learner(page);
  await haruko.open('scenario=jumin-self-coins&make=lawson');
  await haruko.sees('ご希望のサービスを選んでください');
  await page.getByRole('banner').getByRole('link').first().tap();
  await expect(page.getByRole('heading', { name: en.home.title })).toBeVisible();
  await haruko.doesNothingFor(9_000);
});
