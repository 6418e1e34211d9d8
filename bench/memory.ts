import type { Browser } from '@playwright/test';
import { percent } from './growing';
import { Holding, type Held } from './held';
import { everyRehearsal, Rehearsing, type Rehearsal } from './rehearsing';
import { asNewcomer } from './site';
import { table, type Row } from './table';

/** After so many rehearsals one looks. */
const AFTER = [1, 20, 50, 200];
/** Those later are compared with this. */
const SETTLED = 20;
/** So many different ones, again and again: what is loaded for one that is new is no leak. */
const DIFFERENT = 10;

/** What one page holds after more and more rehearsals, each time on the home page. @param site its origin */
export async function memory(browser: Browser, site: string): Promise<string> {
  const round = firstRehearsals();
  const looks = await asNewcomer(browser, site, async (context) => {
    const rehearsing = await Rehearsing.begin(context);
    const holding = await Holding.of(rehearsing.page);
    const all: [number, Held][] = [];
    for (let count = 1; count <= Math.max(...AFTER); count += 1) {
      const one = round[count % round.length];
      if (one) await rehearsing.play(one);
      if (AFTER.includes(count)) all.push([count, await holding.now()]);
    }
    return all;
  });
  const settled = looks.find(([count]) => count === SETTLED)?.[1];
  return table(looks.map(([count, held]) => row(count, held, count > SETTLED ? settled : undefined)));
}

function firstRehearsals(): Rehearsal[] {
  const all: Rehearsal[] = [];
  for (const one of everyRehearsal()) {
    all.push(one);
    if (all.length === DIFFERENT) break;
  }
  return all;
}

const row = (count: number, { heap, nodes, listeners }: Held, settled: Held | undefined): Row => ({
  'after rehearsals': `${count}`,
  'heap (MB)': (heap / 1e6).toFixed(2),
  'DOM nodes': `${nodes}`,
  listeners: `${listeners}`,
  [`heap beside that after ${SETTLED}`]: settled ? percent(heap / settled.heap - 1) : '',
});
