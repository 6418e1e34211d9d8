import type { AnyMachineSnapshot } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { Terminal, TerminalInput } from '../../src/lib/screen';
import { contextOf, sensible, type AnyEvent } from './events';

export type Explored = Map<string, { snapshot: AnyMachineSnapshot; next: { event: string; key: string }[] }>;

/** What a search never changes, and what is told apart below. */
const SETTING = ['person', 'municipalities', 'make', 'belongings'];

/** What makes two moments the same: coins of one worth in one place are one another's like. */
function fingerprint(snapshot: AnyMachineSnapshot): string {
  const { belongings } = contextOf(snapshot);
  const memory = Object.entries(contextOf(snapshot)).filter(([name]) => !SETTING.includes(name));
  const things = Object.values(belongings)
    .map(({ thing, at }) => {
      if (thing.kind === 'my-number-card')
        return [at, thing.cased, thing.card.pins.authentication?.triesLeft];
      if (thing.kind === 'paper' || thing.kind === 'receipt') return [at, thing.kind];
      return [at, thing];
    })
    .map((thing) => JSON.stringify(thing))
    .sort();
  return JSON.stringify([snapshot.value, memory, things, Object.keys(belongings).length]);
}

/** As the search gives it for a machine whose type is not known. */
type Way = { event: AnyEvent; state: AnyMachineSnapshot };
type Searched = Record<string, { state: AnyMachineSnapshot; transitions: Record<string, Way> }>;

/** Every moment that can be reached by touch, hand and time from the beginning, and what leads from it where. */
export function explore(terminal: Terminal, input: TerminalInput): Explored {
  const map = getAdjacencyMap(terminal.machine, {
    input,
    events: sensible(terminal, input.make, input.person.memo ?? ''),
    serializeState: fingerprint,
    limit: 600_000,
  });
  return new Map(
    Object.entries(map as Searched).map(([key, { state, transitions }]) => [
      key,
      {
        snapshot: state,
        next: Object.values(transitions).map((way) => ({
          event: way.event.type,
          key: fingerprint(way.state),
        })),
      },
    ]),
  );
}

/** The moments from which one of the wanted ones can still be reached. */
export function leadingTo(
  explored: Explored,
  wanted: (snapshot: AnyMachineSnapshot) => boolean,
): Set<string> {
  const before = new Map<string, string[]>();
  for (const [key, { next }] of explored)
    for (const to of next) before.set(to.key, [...(before.get(to.key) ?? []), key]);
  const found = new Set([...explored].filter(([, { snapshot }]) => wanted(snapshot)).map(([key]) => key));
  const queue = [...found];
  for (let key = queue.pop(); key !== undefined; key = queue.pop())
    for (const previous of before.get(key) ?? [])
      if (!found.has(previous)) {
        found.add(previous);
        queue.push(previous);
      }
  return found;
}
