import type { Stop } from './scan';

/** A thing by its id, and where it stands on the page, in px. */
export type Placed = { id: string; top: number; height: number };

/** So many are walked over one by one. */
const FEW = 8;

/**
 * The things of a group, in reading order: when they are too many to be walked over one by one, in rows as they stand on
 * the page, several short ones together.
 */
export function inRows(things: Placed[]): Stop[] {
  if (things.length <= FEW) return things.map(({ id }) => ({ id }));
  const many = Math.ceil(Math.sqrt(things.length));
  const rows = lines(things).flatMap((line) => (line.length > FEW ? pieces(line, many) : [line]));
  const bundles: Placed[][] = [];
  for (const row of rows) {
    const last = bundles.at(-1);
    if (last && last.length + row.length <= many) last.push(...row);
    else bundles.push([...row]);
  }
  return bundles.map((bundle): Stop => {
    const [first] = bundle;
    const parts = bundle.map(({ id }) => ({ id }));
    return bundle.length === 1 || !first
      ? { id: first?.id ?? '' }
      : { id: `${first.id}-row`, parts, kind: 'row' };
  });
}

function lines(things: Placed[]): Placed[][] {
  const all: Placed[][] = [];
  for (const thing of things) {
    const line = all.at(-1);
    const before = line?.[0];
    const middle = thing.top + thing.height / 2;
    const beside = before && middle > before.top && middle < before.top + before.height;
    if (line && beside) line.push(thing);
    else all.push([thing]);
  }
  return all;
}

const pieces = (line: Placed[], many: number): Placed[][] =>
  Array.from({ length: Math.ceil(line.length / many) }, (_, at) => line.slice(at * many, (at + 1) * many));
