import type { Browser, Page } from '@playwright/test';
import { people } from '../src/lib/card';
import { play } from '../src/lib/practice/play';
import { scenarios } from '../films/scenarios';
import { terminals } from '../films/terminals';
import type { InRealTime } from './in-real-time';
import { percentile } from './percentile';
import { allTerminals } from './places';
import { asNewcomer, SLOWER, slowPage } from './site';
import { showStill, UNPROTECTED, WhoCopies, type Still } from './still';
import { table, type Row } from './table';
import { timeTouches } from './touches';

const ROUNDS = 2;
const BARE_TOUCHES = 60;
const BARE =
  '<!doctype html><meta name="viewport" content="width=device-width"><button style="position:fixed;inset:0">';

/** From a touch to the frame that shows what came of it, for each key of the scenario with the most. @param site its origin */
export async function touch(browser: Browser, site: string): Promise<string> {
  const rows: Row[] = [];
  for (const slower of SLOWER) {
    const measured = (measure: (page: Page) => Promise<Touch[]>, { rounds = 1, ...how }: How = {}) =>
      inRounds(rounds, () =>
        asNewcomer(browser, site, async (context) => measure(await slowPage(context, slower)), how),
      );
    rows.push(row('an empty handler on a bare page', slower, await measured(touchesOfBarePage)));
    for (const terminal of allTerminals) {
      const { id, make } = longest(terminal);
      let still: Still | undefined;
      const touches = await measured(
        async (page) => {
          const somebody = new WhoCopies(page);
          const all = await touchesOf(somebody, id, make);
          still = somebody.still;
          return all;
        },
        { rounds: ROUNDS },
      );
      rows.push(row(`${terminal}, ${id}`, slower, touches));
      const stills = await measured((page) => touchesOfStill(page, still), {
        rounds: ROUNDS,
        ...UNPROTECTED,
      });
      rows.push(row('the same screens without a script', slower, stills));
    }
  }
  return table(rows);
}

type Touch = Window['touches'][number];
type How = { rounds?: number; bypassCSP?: boolean };

async function touchesOfBarePage(page: Page): Promise<Touch[]> {
  await page.setContent(BARE);
  return anyTouches(page, BARE_TOUCHES);
}

/** What the browser itself needs for such screens. */
async function touchesOfStill(page: Page, still: Still | undefined): Promise<Touch[]> {
  if (!still) throw new Error('no screens were copied');
  await showStill(page, still);
  return anyTouches(page, still.screens.length);
}

async function anyTouches(page: Page, count: number): Promise<Touch[]> {
  await page.evaluate(timeTouches, null);
  for (let touched = 0; touched < count; touched += 1) {
    await page.touchscreen.tap(200, 200);
    await page.waitForFunction((before) => window.touches.length > before, touched);
  }
  return page.evaluate(() => window.touches);
}

async function touchesOf(somebody: InRealTime, id: string, make: string): Promise<Touch[]> {
  const scenario = scenarios[id];
  if (!scenario) throw new Error(`there is no ${id}`);
  const { page } = somebody;
  await page.addInitScript(timeTouches, '.machine .display');
  await somebody.open(`scenario=${id}&make=${make}`);
  await somebody.play(scenario, make, people[scenario.who[0]]);
  return page.evaluate(() => window.touches);
}

async function inRounds(rounds: number, measure: () => Promise<Touch[]>): Promise<Touch[]> {
  const all: Touch[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(...(await measure()));
  return all;
}

/** The scenario with the most keys to touch, on the first make. */
function longest(terminal: string): { id: string; make: string } {
  const [make = ''] = Object.keys(terminals[terminal]?.makes ?? {});
  const own = Object.keys(scenarios).filter((id) => scenarios[id]?.terminal === terminal);
  const [id = ''] = own.sort((one, other) => keysOf(other, make) - keysOf(one, make));
  return { id, make };
}

function keysOf(id: string, make: string): number {
  const scenario = scenarios[id];
  const terminal = terminals[scenario?.terminal ?? ''];
  const who = people[scenario?.who[0] ?? ''];
  if (!scenario || !terminal || !who) throw new Error(`nobody can play ${id}`);
  return play(terminal, scenario, make, who).deeds.filter(({ event }) => event.type.startsWith('touch.'))
    .length;
}

function row(what: string, slower: number, touches: readonly Touch[]): Row {
  const took = touches.map((touch) => touch.took);
  const longest = percentile(took, 100);
  return {
    'from touch to painted screen': what,
    CPU: slower === 1 ? 'as it is' : `${slower}x slower`,
    touches: `${took.length}`,
    'median (ms)': percentile(took, 50).toFixed(1),
    '95th (ms)': percentile(took, 95).toFixed(1),
    'longest (ms)': longest.toFixed(1),
    at: touches.find((touch) => touch.took === longest)?.key ?? '',
  };
}
