import type { AnyMachineSnapshot } from 'xstate';
import type { Screen, Terminal, TerminalInput } from '../../src/lib/screen';
import { clockwork } from '../model/clockwork';
import { sensible } from '../model/events';
import { contextOf } from '../model/moment';

const LIMIT = 60_000;

/**
 * Moments of a terminal that together show and say all it ever shows and says. Those that look the same and remember the
 * same, but for lists of what was chosen, count as one, and everything is said once at each: several times faster than
 * `explore`, which must not do so.
 * @throws when there are too many to have been meant
 */
export function browse(terminal: Terminal, input: TerminalInput): AnyMachineSnapshot[] {
  const { first, after } = clockwork(terminal.machine, input);
  const eventsAt = sensible(terminal, input);
  const seen = new Set<string>();
  const talked = new Set<string>();
  const moments: AnyMachineSnapshot[] = [];
  const answers: AnyMachineSnapshot[] = [];
  const meet = (snapshot: AnyMachineSnapshot) => {
    if (isNew(seen, look(terminal.screenOf(snapshot), snapshot))) moments.push(snapshot);
  };
  meet(first);
  for (const snapshot of moments) {
    if (moments.length > LIMIT) throw new Error(`more than ${LIMIT} moments of ${terminal.id}`);
    const { says } = terminal.talkOf(snapshot);
    const asks = isNew(
      talked,
      JSON.stringify([terminal.stepOf(snapshot), says, scalars(contextOf(snapshot))]),
    );
    for (const event of eventsAt(snapshot)) {
      const isSaid = event.type.startsWith('speak.');
      if (isSaid && !asks) continue;
      const then = after(snapshot, event);
      if (isSaid) answers.push(then);
      meet(then);
    }
  }
  return [...moments, ...answers];
}

const isNew = (known: Set<string>, one: string): boolean => !known.has(one) && Boolean(known.add(one));

function look({ keys, ...shown }: Screen, snapshot: AnyMachineSnapshot): string {
  const { belongings, ...memory } = contextOf(snapshot);
  const things = Object.values(belongings).map(({ thing, at }) => {
    if (thing.kind !== 'my-number-card') return [at, thing.kind].join();
    return [at, thing.cased, thing.back, thing.card.pins.authentication?.triesLeft].join();
  });
  const order = 'order' in memory && memory.order ? scalars(memory.order) : [];
  return JSON.stringify([
    snapshot.value,
    shown,
    keys.map(({ id, enabled }) => [id, enabled]),
    scalars(memory),
    order,
    things.sort(),
  ]);
}

const scalars = (some: object): unknown[] =>
  Object.values(some).filter((value) => value === null || typeof value !== 'object');
