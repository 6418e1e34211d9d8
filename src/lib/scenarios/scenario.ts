import type { Moment, Yen } from '../world';
import type { Text } from '../words';

/**
 * One thing to do. `ifAsked`: only on makes that stop at that step. `say`: what this scenario adds for the learner.
 * The six verbs are touch, put, take, enter, look and see.
 */
export type Line<Step extends string = string, Key extends string = string> = (
  | { touch: Key }
  /** Touches `more` or `fewer` until the counter shows this. */
  | { touch: 'more' | 'fewer'; until: number }
  /** `coins`: of one's own, what a sensible person puts in; `fee` is what is still short. Or one thing by its id. */
  | { put: 'coins'; yen: Yen | 'fee'; at: string }
  | { put: Exclude<string, 'coins'>; at: string }
  | { take: string; from: string }
  /** All that lies on the machine, paper first. */
  | { take: 'everything' }
  /** `pin`: what the memo says. `wrong`: four digits it does not say. */
  | { enter: 'pin' | 'wrong' }
  | { look: string }
  /** Waits until the terminal stands at this step. */
  | { see: Step }
) & { ifAsked?: Step; say?: Text };

/** How a rehearsal ends: the terminal's own outcome, and the copies of a paper in the hand, paid for. */
export type Ending = { is: string } | { is: string; paper: string; copies: number };

/** A lesson, its hints, its test, its film and its step card, in one. Data only. */
export type Scenario<Step extends string = string, Key extends string = string> = {
  terminal: string;
  /** Where it stands on the home page: the everyday, or what goes wrong on purpose. */
  group: 'everyday' | 'repair';
  /** Position in its group. */
  order: number;
  title: Text;
  /** Who wants what and why, in one or two sentences. */
  goal: Text;
  /** Who can do it; the first is proposed. Ids of people. */
  who: [string, ...string[]];
  when: Moment;
  /** The coins and notes in hand, in yen. */
  purse: Yen[];
  /** Other things in hand. */
  things?: ({ kind: 'residence-card' } | { kind: 'transit-card'; balance: Yen })[];
  /** Tries the card must have left before it starts. */
  triesNeeded: number;
  faults?: string[];
  script: Line<Step, Key>[];
  ending: Ending;
  /** What to do now in real life, said at the end. */
  afterwards?: Text;
};
