import type { Words } from '../src/lib/words';
import type { Logged } from './log';

/** In ms. It lasts until the next one. */
export type Chapter = { at: number; title: Words };

type Mark = Chapter & { part: string };

/** In ms: nobody looks for less. */
const SHORTEST = 2000;

/** The opening card, each part of what is done at the machine, and the closing card. `end`: of the film, in ms. */
export function chapters(log: readonly Logged[], end: number): Chapter[] {
  const marks = log.flatMap(markOf);
  const first = marks[0];
  if (!first) return [];
  const long = parted(marks).filter(({ at }, place, all) => (all[place + 1]?.at ?? end) - at >= SHORTEST);
  return parted(long.length > 0 ? long : [first]).map(({ at, title }, place) => ({
    at: place === 0 ? 0 : at,
    title,
  }));
}

function markOf(told: Logged): Mark[] {
  switch (told.kind) {
    case 'opens':
      return [{ at: told.at, title: told.title, part: 'opens' }];
    case 'says':
      return [{ at: told.at, title: told.title || told.heading, part: told.part }];
    case 'ends':
      return [{ at: told.at, title: told.lines[0] ?? '', part: 'ends' }];
    default:
      return [];
  }
}

const parted = (marks: readonly Mark[]): Mark[] =>
  marks.filter(({ part }, place) => part !== marks[place - 1]?.part);
