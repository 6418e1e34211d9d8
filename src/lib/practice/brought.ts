import type { Person } from '../card';
import type { Scenario } from '../scenarios';
import type { Terminal } from '../screen';
import type { ThingKind, Yen } from '../world';
import { play, type Deed } from './play';
import { rightWay } from './right-way';

/** What somebody has to bring. */
export type Brought = {
  /** What one has to have in hand, without money. */
  bring: ThingKind[];
  /** What is put in as coins or notes, in all, before any change; null when nothing is. */
  cash: Yen | null;
  /** Whether the PIN is typed. */
  pin: boolean;
};

/**
 * For the right way of a scenario; where only what goes wrong is taught, for that.
 * @throws when the scenario cannot be played on this make by this person.
 */
export function broughtTo(terminal: Terminal, scenario: Scenario, make: string, person: Person): Brought {
  const way = rightWay(terminal, scenario, make, person);
  return way
    ? broughtFor(way.scenario, way.played.deeds)
    : broughtFor(scenario, play(terminal, scenario, make, person).deeds);
}

/** `deeds`: as the scenario's script has them. */
export const broughtFor = ({ script }: Scenario, deeds: Deed[]): Brought => ({
  bring: thingsFor(deeds),
  cash: cashFor(deeds),
  pin: deeds.some(({ line }) => {
    const done = script[line];
    return done !== undefined && 'enter' in done && done.enter === 'pin';
  }),
});

/** What was put or shown on the way. */
function thingsFor(deeds: Deed[]): ThingKind[] {
  const start = deeds[0]?.belongings ?? {};
  const used = deeds.flatMap(({ event, belongings }) => {
    const entry = 'thing' in event ? belongings[event.thing] : undefined;
    const isOwn = 'thing' in event && start[event.thing]?.at === 'hand' && !event.type.startsWith('take.');
    return entry && isOwn && !('yen' in entry.thing) ? [entry.thing.kind] : [];
  });
  return [...new Set(used)];
}

/** A coin that was given back and put in again is one coin. */
function cashFor(deeds: Deed[]): Yen | null {
  const put = deeds.flatMap(({ event, belongings }) => {
    const thing = 'thing' in event && event.type.startsWith('put.') ? belongings[event.thing]?.thing : null;
    return 'thing' in event && thing && 'yen' in thing ? [[event.thing, thing.yen] as const] : [];
  });
  if (put.length === 0) return null;
  return [...new Map(put).values()].reduce((sum, yen) => sum + yen, 0);
}
