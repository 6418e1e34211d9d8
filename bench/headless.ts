import { people } from '../src/lib/card';
import { play } from '../src/lib/practice/play';
import { scenarios } from '../films/scenarios';
import { terminals } from '../films/terminals';
import { cases } from '../tests/model/cases';
import { explore } from '../tests/model/explore';
import { percentile } from './percentile';
import { table, type Row } from './table';

/** How long it takes without a browser to play all scenarios, and to search the machines as the model tests do. */
export function headless(): string {
  return [table(Object.keys(terminals).map(played)), table(cases.flatMap(searched))].join('\n\n');
}

function played(terminal: string): Row {
  const took: number[] = [];
  let deeds = 0;
  for (const scenario of Object.values(scenarios).filter((one) => one.terminal === terminal)) {
    const at = terminals[terminal];
    for (const make of Object.keys(at?.makes ?? {}))
      for (const who of scenario.who.flatMap((id) => people[id] ?? [])) {
        if (!at) continue;
        const begun = performance.now();
        deeds += play(at, scenario, make, who).deeds.length;
        took.push(performance.now() - begun);
      }
  }
  return {
    'scenarios at': terminal,
    plays: `${took.length}`,
    deeds: `${deeds}`,
    'all (s)': seconds(took.reduce((sum, ms) => sum + ms, 0)),
    'median (ms)': percentile(took, 50).toFixed(1),
    'longest (ms)': percentile(took, 100).toFixed(1),
  };
}

const searched = (proven: (typeof cases)[number]): Row[] =>
  Object.keys(proven.makes).map((make) => {
    const begun = performance.now();
    const moments = proven.settings(make).flatMap((input) => explore(proven.terminal, input));
    const took = performance.now() - begun;
    return {
      'search of': `${proven.terminal.id}, ${make}`,
      moments: `${moments.length}`,
      'ways between them': `${moments.reduce((sum, { next }) => sum + next.length, 0)}`,
      'all (s)': seconds(took),
    };
  });

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
