import { readFileSync } from 'node:fs';
import { WrongWords } from '../scripts/wrong-words.js';
import { readReplay } from '../src/lib/practice/replay';
import type { Known } from './plan';
import { scenarios } from './scenarios';
import { terminals } from './terminals';

/**
 * What there is to be filmed.
 * @param replay the path of an exported rehearsal, where one is to be
 * @throws WrongWords when it is none
 */
export function known(replay?: string): Known {
  const terminalOf = Object.entries(scenarios).map(([id, { terminal }]) => [id, terminal] as const);
  const makes = Object.values(terminals).map(({ id, makes }) => [id, Object.keys(makes)] as const);
  return {
    scenarios: Object.fromEntries(terminalOf),
    makes: Object.fromEntries(makes),
    ...(replay !== undefined && { replayed: replayed(replay) }),
  };
}

function replayed(path: string): { scenario: string; make: string } {
  const replay = readReplay(textOf(path));
  if ('problem' in replay) {
    const why = {
      foreign: 'is not a file of this site',
      damaged: 'is damaged, or is not a rehearsal',
      newer: 'was made by a later version of this site',
    };
    throw new WrongWords(`${path} ${why[replay.problem]}. A rehearsal is kept on the page after its end.`);
  }
  const { scenario = FREE, make, terminal } = replay.address;
  const [first = ''] = Object.keys(terminals[terminal ?? '']?.makes ?? {});
  return { scenario, make: make ?? first };
}

/** What a rehearsal is called that was no scenario's. */
const FREE = 'free-practice';

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new WrongWords(`There is no file ${path}.`);
  }
}
