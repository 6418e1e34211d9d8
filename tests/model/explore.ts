import type { AnyMachineSnapshot } from 'xstate';
import type { Terminal, TerminalInput } from '../../src/lib/screen';
import { clockwork } from './clockwork';
import { sensible } from './events';
import { contextOf } from './moment';

/** A moment in which a terminal can be, where each event leads from it, and just how it was after something was said. */
export type Moment = { snapshot: AnyMachineSnapshot; next: Way[] };
type Way = { event: string; to: Moment; heard?: AnyMachineSnapshot };

const LIMIT = 600_000;

/**
 * What a search never changes; what is told apart below; and what was said last, which decides nothing but the answer:
 * walks go on from it.
 */
const SAME = ['person', 'municipalities', 'facility', 'moment', 'make', 'belongings', 'heard'];

/** What makes two moments the same: coins of one worth in one place are one another's like. */
export function fingerprint(snapshot: AnyMachineSnapshot): string {
  const { belongings } = contextOf(snapshot);
  const memory = Object.entries(contextOf(snapshot)).filter(([name]) => !SAME.includes(name));
  const things = Object.values(belongings)
    .map(({ thing, at }) => {
      if (thing.kind === 'my-number-card') {
        const { pins, insuranceRegistered } = thing.card;
        return [at, thing.cased, thing.back, pins.authentication?.triesLeft, insuranceRegistered];
      }
      if (thing.kind === 'paper' || thing.kind === 'receipt') return [at, thing.kind];
      return [at, thing];
    })
    .map((thing) => JSON.stringify(thing))
    .sort();
  return JSON.stringify([snapshot.value, memory, things]);
}

/**
 * Every moment that can be reached by touch, hand, voice and time from the beginning, and what leads from it where.
 * @throws when there are too many to have been meant
 */
export function explore(terminal: Terminal, input: TerminalInput): Moment[] {
  const all: Moment[] = [];
  const known = new Map<string, Moment>();
  const momentOf = (snapshot: AnyMachineSnapshot): Moment => {
    const key = fingerprint(snapshot);
    const moment = known.get(key) ?? { snapshot, next: [] };
    if (!known.has(key)) all.push(moment);
    known.set(key, moment);
    return moment;
  };
  const { first, after } = clockwork(terminal.machine, input);
  const eventsAt = sensible(terminal, input);
  momentOf(first);
  for (const { snapshot, next } of all) {
    if (all.length > LIMIT) throw new Error(`more than ${LIMIT} moments of ${terminal.id}`);
    for (const event of eventsAt(snapshot)) {
      const then = after(snapshot, event);
      const way = { event: event.type, to: momentOf(then) };
      next.push(isSaid(way.event) ? { ...way, heard: then } : way);
    }
  }
  return all;
}

/** The moments from which one of the wanted ones can still be reached. */
export function leadingTo(all: Moment[], wanted: (snapshot: AnyMachineSnapshot) => boolean): Set<Moment> {
  const before = new Map<Moment, Moment[]>();
  for (const moment of all)
    for (const { to } of moment.next) {
      const froms = before.get(to);
      if (froms) froms.push(moment);
      else before.set(to, [moment]);
    }
  const found = new Set(all.filter(({ snapshot }) => wanted(snapshot)));
  for (const moment of found) for (const previous of before.get(moment) ?? []) found.add(previous);
  return found;
}

/** What is said and nobody answers: no word of theirs, no remark of the coach, no other step. */
export const silences = (terminal: Terminal, { snapshot, next }: Moment): string[] =>
  next
    .filter(({ event, heard }) => {
      if (!heard || !isSaid(event) || terminal.remarkOf({ type: event }, heard)) return false;
      const { says } = terminal.talkOf(heard);
      const step = terminal.stepOf(snapshot);
      return terminal.stepOf(heard) === step && (says === null || says === terminal.talkOf(snapshot).says);
    })
    .map(({ event }) => `${terminal.stepOf(snapshot)}: ${event}`);

const isSaid = (event: string): event is `speak.${string}` => event.startsWith('speak.');
