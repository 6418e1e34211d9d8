import type { Person, Verdict } from '../../card';
import type { TerminalEvent, TerminalInput } from '../../screen';
import type { Belongings, Consent, Face, Facility, Moment, Yen } from '../../world';
import type { Key, Saying } from './keys';
import { makes, type Make } from './makes';

/** How a visit to the desk went. */
export type Outcome = 'received' | 'by-papers' | 'in-full';

/** What the reader and the desk hold until the next person. */
export type Reception = {
  /** A way to show who one is has been chosen: the beep for the chip is long over. */
  chosen: boolean;
  typed: string;
  verdict: Verdict | null;
  /** How often the face was compared in vain. */
  faceMisses: number;
  /** The face left the frame while it was being compared. */
  moved: boolean;
  identified: 'face' | 'pin' | 'staff' | null;
  /** The insurance data came. */
  eligible: boolean;
  consents: Partial<Record<Consent, boolean>>;
  subsidy: boolean | null;
  highCost: boolean | null;
  prescription: 'electronic' | 'paper' | null;
  /** Why the desk must help with papers. */
  refused: 'expired' | 'no-data' | 'not-registered' | null;
  /** What the person behind was answered, as long as the PIN is to be typed. */
  toStranger: 'my-own' | 'tell-pin' | null;
  /** What the desk took for proof. */
  proof: 'certificate' | 'phone' | 'notice' | 'statement' | null;
  outcome: Outcome | null;
};

export type Context = Reception & {
  make: Make;
  facility: Facility;
  person: Person;
  moment: Moment;
  realTime: boolean;
  realIdle: boolean;
  belongings: Belongings;
  /** How the person stands before the camera, and how they came. */
  face: Face;
  nearby: Face;
  light: 'even' | 'behind';
  /** Whether the face is like the photograph on the chip. */
  alike: boolean;
  /** Whether the insurer's data come at all. */
  dataComes: boolean;
  /** Somebody in the queue offers to type the PIN. */
  stranger: boolean;
  /** Reads that will still fail. */
  badReads: number;
  /** What was said last, until the hands do something. */
  heard: Saying | null;
  /** The reader takes no money. */
  charged: Yen;
};

export type Event =
  | Exclude<TerminalEvent, { type: `touch.${string}` | `speak.${string}` }>
  | { type: `touch.${Key}` }
  | { type: `speak.${Saying}` }
  /** Raised by the machine itself when nobody has done anything for long. */
  | { type: 'idle.over' };

export const FRESH: Reception = {
  chosen: false,
  typed: '',
  verdict: null,
  faceMisses: 0,
  moved: false,
  identified: null,
  eligible: false,
  consents: {},
  subsidy: null,
  highCost: null,
  prescription: null,
  refused: null,
  toStranger: null,
  proof: null,
  outcome: null,
};

const isMake = (id: string): id is keyof typeof makes => id in makes;

/** @throws when the make is not one of `makes` */
export function initialContext(input: TerminalInput): Context {
  if (!isMake(input.make)) throw new Error(`no make "${input.make}" of the card reader`);
  const goesWrong = (fault: string) => input.faults.includes(fault);
  return {
    ...FRESH,
    make: makes[input.make],
    facility: input.facility,
    person: input.person,
    moment: input.moment,
    realTime: input.realTime,
    realIdle: input.realIdle,
    belongings: input.belongings,
    face: input.face,
    nearby: input.face,
    light: goesWrong('backlight') ? 'behind' : 'even',
    alike: !goesWrong('no-match'),
    dataComes: !goesWrong('no-insurance-data'),
    stranger: goesWrong('kind-stranger'),
    badReads: goesWrong('reader-fails-once') ? 1 : 0,
    heard: null,
    charged: 0,
  };
}
