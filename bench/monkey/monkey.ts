import { mkdir } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { terminals } from '../../films/terminals';
import { table } from '../table';
import { Aimless } from './aimless';
import { Dice } from './dice';

/** So many things somebody does; then somebody else comes, to whom nothing is known. */
const EACH = 250;
const LAST = 20;
const PICTURES = 'test-results/monkey';

/** What came of it; `faults`: what should not be, with how it came to it. */
export type Done = { report: string; events: number; faults: string[] };

/** In which terminal, how many events, by which dice. */
export type Asked = { terminal: string; events: number; seed: number };

/**
 * Aimless people, one after the other, do anything at all at a terminal. The first fault of each ends what they do.
 * @param newcomer does something in a browser that was never here; `troubles`: what goes wrong in it, as it does
 */
export async function monkey(
  newcomer: (act: (context: BrowserContext, troubles: string[]) => Promise<void>) => Promise<void>,
  { terminal, events, seed }: Asked,
  say: (line: string) => void = () => undefined,
): Promise<Done> {
  if (!terminals[terminal]) throw new Error(`There is no terminal ${terminal}.`);
  const faults: string[] = [];
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  let [done, ended] = [0, 0];
  for (let person = 0; person * EACH < events; person += 1) {
    const most = Math.min(EACH, events - person * EACH);
    await newcomer(async (context, troubles) => {
      const one = await Aimless.begin(context, new Dice(seed + person), terminal);
      let did = 0;
      let wrong: string[] = [];
      while (did < most && wrong.length === 0) {
        did += 1;
        wrong = [...(await attempt(one)), ...troubles];
      }
      for (const [way, times] of one.count) counts.set(way, (counts.get(way) ?? 0) + times);
      for (const heading of one.seen) seen.add(heading);
      ended += one.ended;
      done += did;
      if (wrong.length === 0) return;
      const picture = `${PICTURES}/${terminal}-${seed + person}-${did}.png`;
      await mkdir(PICTURES, { recursive: true });
      await one.page.screenshot({ path: picture }).catch(() => undefined);
      const how = one.deeds.slice(-LAST).map((words) => `    ${words}`);
      const again = `npm run monkey -- --terminal ${terminal} --events ${did} --seed ${seed + person}`;
      faults.push([...wrong, `  event ${did} of: ${again}`, `  as it looked: ${picture}`, ...how].join('\n'));
    });
    say(`${terminal}: ${done} of ${events} events, ${faults.length} faults`);
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const report = [
    table(rows.map(([what, times]) => ({ 'what was done': what, times: `${times}` }))),
    `${seen.size} screens of the machine were seen, and ${ended} rehearsals ended.`,
  ].join('\n');
  return { report, events: done, faults };
}

/** What is wrong after one thing more; also where somebody cannot do anything any more. */
const attempt = (one: Aimless): Promise<string[]> =>
  one.next().catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
