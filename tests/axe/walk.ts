import { createActor, SimulatedClock } from 'xstate';
import type { Page } from '@playwright/test';
import en from '../../src/lib/coach/languages/en';
import { standOf } from '../../src/lib/practice/script';
import { plain } from '../../src/lib/words';
import { expect } from '../calm';
import { AtThePage } from '../person';
import { LOOKS, TICK, type Journey } from './journeys';

/** Real time passes while a page is opened: from here on it stands. */
const HELD = new Date('2026-11-24T10:01:00+09:00');

/**
 * Goes a journey on the practice page, with the same terminal beside it on the same clock, and calls `onstep` at each step
 * it comes to, also those that pass by themselves; `pass` lets time pass for both.
 */
export async function walk(
  page: Page,
  journey: Journey,
  onstep: (step: string, pass: (ms: number) => Promise<void>) => Promise<void>,
): Promise<void> {
  const { terminal, input, query, deeds, until } = journey;
  const somebody = new AtThePage(page);
  await somebody.open(query);
  await page.clock.pauseAt(HELD);

  const clock = new SimulatedClock();
  const actor = createActor(terminal.machine, { clock, input }).start();
  const step = () => terminal.stepOf(actor.getSnapshot());
  const pass = async (ms: number) => {
    await page.clock.runFor(ms);
    clock.increment(ms);
  };
  let last = '';
  const look = async () => {
    if (step() === last) return;
    last = step();
    const heading = plain(terminal.screenOf(actor.getSnapshot()).heading);
    await expect(page.locator('[data-heading]')).toHaveAccessibleName(heading);
    await onstep(last, pass);
  };

  await look();
  for (const deed of deeds) {
    for (let looks = 0; step() !== deed.step && looks < LOOKS; looks += 1) {
      await pass(TICK);
      await look();
    }
    await somebody.does({ ...standOf(terminal, actor.getSnapshot(), input), line: 0, event: deed.event });
    actor.send(deed.event);
    await look();
  }
  const isOver = () =>
    until === undefined ? terminal.outcomeOf(actor.getSnapshot()) !== null : step() === until;
  for (let looks = 0; !isOver() && looks < LOOKS; looks += 1) {
    await pass(TICK);
    if (until !== undefined || !isOver()) await look();
  }
  actor.stop();
  if (until !== undefined) return;
  await expect(page.getByRole('region', { name: en.practice.end.label, exact: true })).toBeVisible();
  await onstep('the end', pass);
}
