import type { AnyMachineSnapshot } from 'xstate';
import { fresh, people } from '../../src/lib/card';
import { inputOf, type Setting } from '../../src/lib/practice/setting';
import type { Terminal, TerminalInput } from '../../src/lib/screen';
import { facilityOf, NEARBY } from '../../src/lib/world';

/** What the search needs to know of a terminal; everything else it reads from the terminal itself. */
export type Case = {
  terminal: Terminal;
  /** Makes by name, with the steps this make never stands at. */
  makes: Record<string, { without: string[] }>;
  /** The beginnings that together reach every step. */
  settings: (make: string) => TerminalInput[];
  /** What must be true at this terminal of every single event, by the sentence that says so. */
  rules: (make: string, before: AnyMachineSnapshot, event: string, after: AnyMachineSnapshot) => Rule[];
  /** The keys somebody who knows the way does not touch. */
  awayFromIt: RegExp;
};

export type Rule = [sentence: string, kept: boolean];

/** Somebody on an ordinary day, with nothing but the card and the memo. */
export function setting(make: string, who: string, part: Partial<Setting> = {}): TerminalInput {
  const person = people[who];
  if (!person) throw new Error(`nobody is called ${who}`);
  const plain: Setting = {
    make,
    person,
    facility: facilityOf('wakaba-clinic'),
    face: NEARBY,
    moment: '2026-11-24T10:00',
    purse: [],
    things: [],
    faults: [],
    realTime: false,
    realIdle: false,
  };
  return inputOf({ ...plain, ...part }, fresh);
}
