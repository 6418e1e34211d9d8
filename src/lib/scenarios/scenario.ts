import type { Icon } from '../screen';
import type { Face, How, Moment, Thing, Yen } from '../world';

/**
 * One thing to do. `ifAsked`: only on makes that stop at that step. `say`: the name of what this scenario adds for the learner.
 * The verbs are touch, put, take, push, handle, turn, enter, look, speak and see.
 */
export type Line<
  Step extends string = string,
  Key extends string = string,
  Saying extends string = string,
> = (
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
  /** Pushes what lies in a place on to its end. */
  | { push: string; from: string }
  | { handle: string; how: Exclude<How, 'turn'> }
  /** Turns the card as the picture on the screen asks, or the other way on purpose. */
  | { turn: 'my-number-card'; to: 'asked' | 'other' }
  /** Moves the face into the frame of a camera, or takes something off it. */
  | { look: 'frame' | 'mask-off' | 'hat-off' }
  /** Says something to whoever is there. */
  | { speak: Saying }
  /** Waits until the terminal stands at this step. */
  | { see: Step }
) & { ifAsked?: Step; say?: string };

/** How a rehearsal ends: the terminal's own outcome, and the copies of a paper in the hand, paid for. */
export type Ending = { is: string } | { is: string; paper: string; copies: number };

/**
 * A lesson, its hints, its test, its film and its step card, in one. Data only: its title, its goal, what its lines add and
 * what to do afterwards are said in each language.
 */
export type Scenario<
  Step extends string = string,
  Key extends string = string,
  Saying extends string = string,
> = {
  terminal: string;
  /** Where it stands on the home page: the everyday, or what goes wrong on purpose. */
  group: 'everyday' | 'repair';
  /** Position in its group. */
  order: number;
  /** Beside the title; else its group's. */
  picture?: Icon;
  /** Who can do it; the first is proposed. Ids of people. */
  who: [string, ...string[]];
  when: Moment;
  /** The coins and notes in hand, in yen. */
  purse: Yen[];
  /** Other things in hand. */
  things?: Exclude<Thing, { kind: 'my-number-card' | 'memo' | 'paper' | 'receipt' }>[];
  /** The id of a facility, where the terminal stands in one. */
  where?: string;
  /** How one comes before the camera, where that is not as most do. */
  face?: Partial<Face>;
  /** Tries the card must have left before it starts. */
  triesNeeded: number;
  /** It begins with the card locked, as three misses at another terminal leave it. */
  startsLocked?: true;
  /** The PIN is forgotten: there is no memo of it. */
  forgotPin?: true;
  /** It is the lesson of the locked card, which belongs to being ready for any task. */
  teaches?: 'lock';
  faults?: string[];
  script: Line<Step, Key, Saying>[];
  ending: Ending;
};

/** With its id, the file's name. */
export type FiledScenario = Scenario & { id: string };
