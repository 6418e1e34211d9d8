import type { Person, Verdict } from '../../card';
import type { Order } from '../../papers';
import type { TerminalEvent, TerminalInput } from '../../screen';
import type { Belongings, Moment, Municipality, Yen } from '../../world';
import type { Key } from './keys';
import { makes, type Make, type Payment } from './makes';

/** How a transaction went, from the first key to the last thing taken. */
/** `unattended`: nobody touched anything, and the machine stopped by itself. */
export type Outcome = 'issued' | 'copied' | 'cancelled' | 'unattended' | 'refused' | 'locked';

/** What the machine holds until it is back at its menu; erased there, as on the real one [S5]. */
export type Transaction = {
  tile: string;
  service: string;
  issuer: 'home' | 'elsewhere';
  typed: string;
  verdict: Verdict | null;
  order: Order | null;
  payment: Payment;
  /** Copies that lie in the tray already. */
  printed: number;
  /** Yen taken for good. */
  charged: Yen;
  outcome: Outcome;
};

export type Context = Transaction & {
  make: Make;
  person: Person;
  municipalities: Record<string, Municipality>;
  moment: Moment;
  realTime: boolean;
  realIdle: boolean;
  belongings: Belongings;
  /** Blank sheets left in the machine. */
  feeder: number;
  /** Reads that will still fail. */
  badReads: number;
};

export type Event =
  | Exclude<TerminalEvent, { type: `touch.${string}` }>
  | { type: `touch.${Key}` }
  /** Raised by the machine itself when nobody has come back (E28). */
  | { type: 'idle.over' };

export const FRESH: Transaction = {
  tile: '',
  service: '',
  issuer: 'home',
  typed: '',
  verdict: null,
  order: null,
  payment: 'cash',
  printed: 0,
  charged: 0,
  outcome: 'cancelled',
};

const isMake = (id: string): id is keyof typeof makes => id in makes;

/** @throws when the make is not one of `makes` */
export function initialContext(input: TerminalInput): Context {
  if (!isMake(input.make)) throw new Error(`no make "${input.make}" of the shop copier`);
  return {
    ...FRESH,
    make: makes[input.make],
    person: input.person,
    municipalities: input.municipalities,
    moment: input.moment,
    realTime: input.realTime,
    realIdle: input.realIdle,
    belongings: input.belongings,
    // what can go wrong on purpose: no paper left when printing starts (E29), a reader that fails once (E15)
    feeder: input.faults.includes('paper-out') ? 0 : 500,
    badReads: input.faults.includes('reader-fails-once') ? 1 : 0,
  };
}
