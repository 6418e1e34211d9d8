import type { Terminal, TerminalEvent } from '../screen';
import type { Keeper } from './kept-cards';
import type { Done, Entry, Retold } from './replay';
import type { Stand } from './script';
import { digitFor, type Tape } from './tape';

/** The entry that comes next, as soon as the terminal stands as it stood then; null before, and at the end. */
export function entryDue({ events }: Retold, { entries, waited }: Tape): Entry | null {
  const entry = events[entries.length];
  return entry && entry.waited.length === waited.length ? entry : null;
}

/** Whether the terminal has gone another way than it went then: by time, or since it was changed. */
export function isAstray({ events }: Retold, { entries, waited }: Tape, { step }: Stand): boolean {
  const entry = events[entries.length];
  if (!entry) return false;
  if (entry.waited.length === waited.length && entry.step !== step) return true;
  return waited.some((one, index) => one !== entry.waited[index]);
}

/** What a hand does there; null for what is done by none. A digit is one of the practice card's PIN, or none of it. */
export function deedOf({ event }: Entry, stand: Stand): TerminalEvent | null {
  if (event.type === 'digit') return { type: digitFor(event.is, stand) };
  return isByHand(event) ? event : null;
}

type ByNone = { type: 'digit' } | { type: 'stop' | 'leave' } | { type: 'chip.changed' };

const isByHand = (event: Done): event is Exclude<Done, ByNone> =>
  !['digit', 'stop', 'leave', 'chip.changed'].includes(event.type);

/** What of a replay this terminal does not know: a step or a deed. Null where it knows all of it. */
export function unknownTo(
  terminal: Pick<Terminal, 'steps' | 'machine'>,
  { events }: Pick<Retold, 'events'>,
): string | null {
  // whatever is touched, somebody is there: that says nothing of the key
  const known = terminal.machine.events.map(String).filter((one) => one !== 'touch.*');
  const isKnown = (type: string) =>
    known.some((one) => one === type || (one.endsWith('.*') && type.startsWith(one.slice(0, -1))));
  for (const { step, waited, event } of events) {
    const other = [step, ...waited].find((one) => !terminal.steps.includes(one));
    if (other !== undefined) return other;
    const ofTheTerminal = event.type !== 'digit' && event.type !== 'stop' && event.type !== 'leave';
    if (ofTheTerminal && !isKnown(event.type)) return event.type;
  }
  return null;
}

/** The card as it was at the beginning; what comes of it nobody else sees. */
export const cardsOf = ({ tries }: Retold, person: string): Keeper => ({
  load: () => ({ kept: { version: 1, tries: { [person]: tries } }, problem: 'no-storage' }),
  save: () => true,
});
