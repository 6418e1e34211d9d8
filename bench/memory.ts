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
    const all: Look[] = [];
    for (let count = 1; count <= Math.max(...AFTER); count += 1) {
      const one = round[count % round.length];
      if (one) await rehearsing.play(one);
      if (AFTER.includes(count))
        all.push({ count, ...(await holding.now()), values: await holding.values() });
    }
    return all;
  });
  const settled = looks.find(({ count }) => count === SETTLED);
  return table(looks.map((look) => row(look, look.count > SETTLED ? settled : undefined)));
}

/** `values`: what of the heap is no code. */
type Look = Held & { count: number; values: number };

function firstRehearsals(): Rehearsal[] {
  const all: Rehearsal[] = [];
  for (const one of everyRehearsal()) {
    all.push(one);
    if (all.length === DIFFERENT) break;
  }
  return all;
}

const row = ({ count, heap, values, nodes, listeners }: Look, settled: Look | undefined): Row => ({
  'after rehearsals': `${count}`,
  'heap (MB)': (heap / 1e6).toFixed(2),
  [`beside ${SETTLED}`]: settled ? percent(heap / settled.heap - 1) : '',
  'without code (MB)': (values / 1e6).toFixed(2),
  [`it beside ${SETTLED}`]: settled ? percent(values / settled.values - 1) : '',
  'DOM nodes': `${nodes}`,
  listeners: `${listeners}`,
});
