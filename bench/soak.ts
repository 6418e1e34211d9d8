import type { Browser, BrowserContext } from '@playwright/test';
import { growing } from './growing';
import { Holding, type Held } from './held';
import { everyRehearsal, Rehearsing } from './rehearsing';
import { asNewcomer } from './site';
import { table, type Row } from './table';

/** In ms: as often as that one looks, or rarer where it takes long. */
const OFTEN = 10_000;
const LOOKS = 45;

/** What came of it; `faults`: what should not be, a sentence each. */
export type Soaked = { report: string; rehearsals: number; faults: string[] };

type Look = Held & { minutes: number; rehearsals: number; errors: number };

/**
 * Plays all scenarios one after the other in one page that is never loaded anew.
 * @param site its origin
 * @param say is told each look as it is taken
 */
export const soak = (
  browser: Browser,
  site: string,
  minutes: number,
  say: (line: string) => void,
): Promise<Soaked> =>
  asNewcomer(browser, site, async (context) => {
    const errors = listen(context);
    const rehearsing = await Rehearsing.begin(context);
    const holding = await Holding.of(rehearsing.page);
    const begun = Date.now();
    const looks: Look[] = [];
    let rehearsals = 0;
    const look = async () => {
      const passed = (Date.now() - begun) / 60_000;
      const one = { minutes: passed, rehearsals, ...(await holding.now()), errors: errors.length };
      looks.push(one);
      say(
        Object.entries(row(one))
          .map(([head, cell]) => `${head} ${cell}`)
          .join(', '),
      );
    };
    const every = Math.max(OFTEN, (minutes * 60_000) / LOOKS);
    for (const one of everyRehearsal()) {
      const problem = await rehearsing.play(one).then(
        () => null,
        (error: unknown) => String(error),
      );
      if (problem !== null) {
        errors.push(`${one.scenario}, ${one.make}, ${one.level}: ${problem}`);
        break;
      }
      rehearsals += 1;
      const isOver = Date.now() - begun >= minutes * 60_000;
      if (isOver || Date.now() - begun >= looks.length * every) await look();
      if (isOver) break;
    }
    return { report: table(looks.map(row)), rehearsals, faults: [...errors, ...growing(looks)] };
  });

const row = ({ minutes, rehearsals, heap, nodes, listeners, errors }: Look): Row => ({
  minutes: minutes.toFixed(1),
  rehearsals: `${rehearsals}`,
  'heap (MB)': (heap / 1e6).toFixed(2),
  'DOM nodes': `${nodes}`,
  listeners: `${listeners}`,
  errors: `${errors}`,
});

/** What goes wrong in a page, as it goes. */
function listen(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`console: ${message.text()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.status()}: ${response.url()}`);
  });
  return errors;
}
