import type { Card } from '../card';
import type { Sheet } from './sheet';

/** Where a thing is: with the person, or in a place of the terminal. */
export type Place = 'hand' | (string & {});

/** A thing one can take, put and forget. Its id says which one it is among its kind. */
export type Thing =
  | { kind: 'my-number-card'; card: Card; cased: boolean }
  | { kind: 'residence-card' }
  | { kind: 'transit-card'; balance: number }
  | { kind: 'coin'; yen: Yen }
  | { kind: 'note'; yen: Yen }
  | { kind: 'memo' }
  | { kind: 'paper'; sheet: Sheet }
  | { kind: 'receipt'; sheet: Sheet };

export type ThingKind = Thing['kind'];
export type ThingId = string;
/** Whole yen. */
export type Yen = number;

/** Everything there is, each thing in exactly one place. */
export type Belongings = Record<ThingId, { thing: Thing; at: Place }>;
