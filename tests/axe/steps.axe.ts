import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from '../calm';
import { terminals } from '../../films/terminals';
import { expectAxe } from './axe';
import { fewest, scenarioJourneys, type Journey } from './journeys';
import { inThemes, LANGUAGES, SIZES, speak } from './look';
import { waysTo } from './search';
import { walk } from './walk';

const journeys = fewest(await scenarioJourneys());
const passed = new Set<string>();

for (const journey of journeys) {
  const { terminal, name } = journey;
  const mine = [...journey.steps].filter((step) => !passed.has(`${terminal.id} ${step}`));
  for (const step of mine) passed.add(`${terminal.id} ${step}`);
  test(`axe finds nothing at ${mine.length} steps of ${name}`, async ({ page }, info) => {
    await looksAt(page, journey, new Set(mine), info);
  });
}

for (const { id: terminal, steps } of Object.values(terminals))
  test(`axe finds nothing at the steps of the ${terminal} at which no scenario comes by`, async ({
    browser,
  }, info) => {
    const missed = steps.filter((step) => !passed.has(`${terminal} ${step}`));
    const ways = waysTo(missed.map((step) => ({ terminal, step })));
    expect(ways.map(({ until }) => until).toSorted()).toEqual(missed.toSorted());
    const open = new Set(missed);
    for (const way of fewest(ways)) {
      // each on a device of its own, with whole cards
      const context = await browser.newContext();
      await looksAt(await context.newPage(), way, open, info);
      await context.close();
    }
    expect([...open]).toEqual([]);
  });

/** Goes a journey and looks, in every language and theme, at those of the steps it comes to that are still open. */
async function looksAt(page: Page, journey: Journey, open: Set<string>, info: TestInfo): Promise<void> {
  await expectAxe(page.context());
  const faults: string[] = [];
  const first = SIZES[0];
  await walk(page, journey, async (step, pass) => {
    if (step !== 'the end' && !open.delete(step)) return;
    const size = SIZES[(journey.terminal.steps.indexOf(step) + 1) % SIZES.length] ?? first;
    await page.setViewportSize(size);
    for (const language of LANGUAGES) {
      await speak(page, language, pass);
      const where = `${journey.terminal.id} ${step}, ${language}, ${size.width} x ${size.height}`;
      faults.push(...(await inThemes(page, where, info)));
    }
    await speak(page, 'en', pass);
    await page.setViewportSize(first);
  });
  expect(faults).toEqual([]);
}
