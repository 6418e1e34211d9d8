import { describe, expect, it } from 'vitest';
import { teachersAt } from '../coach/testing/teachers';
import { holderOf, people } from '../card';
import { feeOf, papers } from '../papers';
import { scenarios } from '../scenarios';
import { plain } from '../words';
import { at, facilities, isLeft, municipalities } from '../world';
import { play } from './play';
import { wealth } from './script';
import { terminalOf } from './testing/terminals';

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  const terminal = terminalOf(scenario);
  const cases = Object.keys(terminal.makes).flatMap((make) =>
    scenario.who.map((who) => [make, who] as const),
  );

  it.each(cases)('on the %s type, %s comes to its stated end with nothing left behind', (make, who) => {
    const person = known(people, who);
    const played = play(terminal, scenario, make, person);
    const { belongings } = played.stand;
    const copies = at(belongings, 'hand').filter(
      ([, thing]) => thing.kind === 'paper' && thing.sheet.page === 1,
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
      spent: before - wealth(belongings),
      left: Object.values(belongings).filter(({ at: place }) => isLeft(place) || place === 'escrow'),
    }).toEqual({ is: ending.is, copies: 'copies' in ending ? ending.copies : 0, spent: fee, left: [] });
  });

  it('leaves a record of which every word is explained, but for names', async () => {
    const { en } = await teachersAt(terminal);
    const played = play(
      terminal,
      scenario,
      known(Object.keys(terminal.makes), 0),
      known(people, scenario.who[0]),
    );
    const rows =
      played.result.record?.sheet.blocks.flatMap((block) => (block.kind === 'fields' ? block.rows : [])) ??
      [];
    const names = [
      holderOf(known(people, scenario.who[0])).name,
      plain(facilities[scenario.where ?? '']?.name ?? ''),
    ];
    const texts = rows.flatMap(({ label, value }) => [label, value]);
    expect(texts.filter((text) => !names.includes(text) && !en.meaning(text))).toEqual([]);
  });
});

function known<T>(all: Record<string, T> | T[], id: string | number): T {
  const found = (all as Record<string, T>)[id];
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}
