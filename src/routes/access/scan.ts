/**
 * What the highlight can stand on, by its id: a thing to press, or with `parts` several that are entered together. What
 * lies over the page is entered at once.
 */
export type Stop = { id: string; parts?: Stop[]; kind?: 'row' | 'over' };

/**
 * Where the highlight is: inside these groups, the outermost first, on one of their parts, or on the way out (null), and
 * how often it has gone round there.
 */
export type At = { inside: string[]; on: string | null; rounds: number };

/** What a press of the switch does: press a thing, or go into a group or out of it. */
export type Choice = { press: string; at: At } | { leave: string; at: At } | { at: At };

/** Who has gone round a group so often without choosing is in the wrong one. */
const ROUNDS = 2;

/** The first thing of all; in what lies over the page, the first there. */
export const start = (stops: Stop[]): At => into(stops, []);

/** Where the highlight goes when nothing is chosen. */
export function next(stops: Stop[], from: At): At {
  const at = settle(stops, from);
  if (at.on !== from.on) return at;
  const parts = partsOf(stops, at.inside) ?? [];
  if (at.on === null && at.inside.length > 0)
    return at.rounds + 1 < ROUNDS ? { ...into(stops, at.inside), rounds: at.rounds + 1 } : out(stops, at);
  const following = parts[parts.findIndex(({ id }) => id === at.on) + 1];
  if (following) return { ...at, on: following.id };
  return at.inside.length > 0 ? { ...at, on: null } : { ...at, on: parts[0]?.id ?? null };
}

/** What is chosen where the highlight stands. */
export function choose(stops: Stop[], from: At): Choice {
  const at = settle(stops, from);
  const group = at.inside.at(-1);
  if (at.on === null) return group === undefined ? { at } : { leave: group, at: out(stops, at) };
  const stop = partsOf(stops, at.inside)?.find(({ id }) => id === at.on);
  return stop?.parts ? { at: into(stops, [...at.inside, stop.id]) } : { press: at.on, at };
}

/**
 * Where it goes on after something was pressed: where the page itself has led one to, else from the beginning of the same
 * group, else of the page.
 */
export function resume(stops: Stop[], from: At, led: string | null): At {
  const to = led === null ? null : on(stops, led);
  if (to) return to;
  const rows = from.inside.filter(
    (_, depth) => stopAt(stops, from.inside.slice(0, depth + 1))?.kind === 'row',
  );
  const group = from.inside.filter((id) => !rows.includes(id));
  return partsOf(stops, group) ? into(stops, group) : settle(stops, from);
}

/** The highlight on this stop, or in it where it is a group; null when there is no such stop. */
export function on(stops: Stop[], id: string, inside: string[] = []): At | null {
  for (const stop of partsOf(stops, inside) ?? []) {
    if (stop.id === id) return stop.parts ? into(stops, [...inside, id]) : { inside, on: id, rounds: 0 };
    const deeper = stop.parts ? on(stops, id, [...inside, stop.id]) : null;
    if (deeper) return deeper;
  }
  return null;
}

/** The same place as far as it is still there. */
export function settle(stops: Stop[], at: At): At {
  const parts = partsOf(stops, at.inside);
  if (!parts) return settle(stops, { ...at, inside: at.inside.slice(0, -1), on: null });
  const isThere = at.on === null ? at.inside.length > 0 : parts.some(({ id }) => id === at.on);
  return isThere && !(at.inside.length === 0 && isOver(parts)) ? at : into(stops, at.inside);
}

function into(stops: Stop[], inside: string[]): At {
  const parts = partsOf(stops, inside) ?? [];
  const [first] = parts;
  if (first && isOver(parts)) return into(stops, [...inside, first.id]);
  return { inside, on: first?.id ?? null, rounds: 0 };
}

function out(stops: Stop[], { inside }: At): At {
  return next(stops, { inside: inside.slice(0, -1), on: inside.at(-1) ?? null, rounds: 0 });
}

const isOver = (parts: Stop[]): boolean => parts.length === 1 && parts[0]?.kind === 'over';

/** The stop at the end of this way into groups. */
export const stopAt = (stops: Stop[], path: string[]): Stop | undefined =>
  partsOf(stops, path.slice(0, -1))?.find(({ id }) => id === path.at(-1));

/** Undefined when there is no such group. */
function partsOf(stops: Stop[], inside: string[]): Stop[] | undefined {
  const [first, ...rest] = inside;
  if (first === undefined) return stops;
  const parts = stops.find(({ id }) => id === first)?.parts;
  return parts && partsOf(parts, rest);
}
