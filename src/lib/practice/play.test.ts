import { describe, expect, it } from 'vitest';
import { people } from '../card';
import { feeOf, papers } from '../papers';
import { scenarios } from '../scenarios';
import { shopCopier } from '../terminals/shop-copier/terminal';
import { at, municipalities, yenIn } from '../world';
import { play } from './play';

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  const cases = Object.keys(shopCopier.makes).flatMap((make) =>
    scenario.who.map((who) => [make, who] as const),
  );

  it.each(cases)('on the %s type, %s comes to its stated end with nothing left behind', (make, who) => {
    const person = known(people, who);
    const played = play(shopCopier, scenario, make, person);
    const { belongings } = played.stand;
    const copies = at(belongings, 'hand').filter(
      ([, thing]) => thing.kind === 'paper' && thing.sheet.page === 1,
    );
    const money = Object.values(belongings).reduce(
      (sum, { thing }) => sum + (thing.kind === 'transit-card' ? thing.balance : 0),
      0,
    );
    const before =
      scenario.purse.reduce((sum, yen) => sum + yen, 0) +
      (scenario.things ?? []).reduce(
        (sum, thing) => sum + (thing.kind === 'transit-card' ? thing.balance : 0),
        0,
      );
    const { ending } = scenario;
    const fee =
      'paper' in ending
        ? (feeOf(known(papers, ending.paper), known(municipalities, person.municipality)) ?? 0) *
          ending.copies
        : 0;
    expect({
      is: played.outcome,
      copies: copies.length,
      spent: before - money - yenIn(belongings, ['hand']),
      elsewhere: Object.values(belongings).filter(({ at: place }) => !['hand', 'till'].includes(place)),
    }).toEqual({ is: ending.is, copies: 'copies' in ending ? ending.copies : 0, spent: fee, elsewhere: [] });
  });
});

function known<T>(all: Record<string, T>, id: string): T {
  const found = all[id];
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}
