import type { Component, Snippet } from 'svelte';
import type { AnyStateMachine, SnapshotFrom } from 'xstate';
import type { Person, Tries } from '../card';
import type {
  Belongings,
  Face,
  Facility,
  How,
  Look,
  Moment,
  Municipality,
  Place,
  Sheet,
  ThingId,
  ThingKind,
  Yen,
} from '../world';
import type { Text, Words } from '../words';
import type { Advice } from './advice';
import type { Screen } from './screen';

/** What a finger, a hand or a voice did. Time is XState's own. */
export type TerminalEvent =
  | { type: `touch.${string}` }
  /** A thing is put in a place, taken from where it lies, or pushed on from there, as a card to the end of its slot. */
  | { type: `${'put' | 'take' | 'push'}.${ThingKind}.${string}`; thing: ThingId }
  /** Something is done to a thing, wherever it is. */
  | { type: `handle.${ThingKind}.${How}`; thing: ThingId }
  /** What a camera sees of the person changes. */
  | { type: `look.${Look}` }
  /** The person says one of the `sayings`, by its id. */
  | { type: `speak.${string}` }
  /** The same chip was used elsewhere meanwhile (another tab). */
  | { type: 'chip.changed'; holder: string; tries: Tries };

/** What a terminal starts from. */
export type TerminalInput = {
  make: string;
  person: Person;
  /** All municipalities a person may be from or have their 戸籍 in. */
  municipalities: Record<string, Municipality>;
  /** Where one is, when it is a hospital, a clinic or a pharmacy. */
  facility: Facility;
  /** How one stands before a camera. */
  face: Face;
  belongings: Belongings;
  moment: Moment;
  /** Things that go wrong on purpose, by the terminal's own names. */
  faults: string[];
  /** Real waiting times instead of shortened ones. */
  realTime: boolean;
  /** Who does nothing is waited for as long as at the real one. */
  realIdle: boolean;
};

/** Somewhere a thing can be put or come out. */
export type PlaceSpec = {
  /** The label on the machine, or for the screen reader where it has none. */
  words: Words;
  takes: ThingKind[];
  /** What lies here can be pushed on to another place, by a button with these words. */
  push?: { to: Place; words: Words };
};

/** Something one can say to somebody at the terminal. */
export type Saying = { id: string; words: Words };

/** Who can be talked to, what they say just now, and what one can say to them. */
export type Talk = {
  /** What they are called, as 受付 or 店員. */
  who: Words;
  /** Beside the terminal, in sight; else they must be called. */
  present: boolean;
  /** Somebody who is there by chance, as in the queue: not of the house. */
  stranger?: true;
  says: Words | null;
  sayings: Saying[];
};

/** What the coach says at a step. */
export type Coaching = {
  /** Where one is, in a few words. */
  title: Text;
  /** What to do now, when no scenario says it more exactly: one or two short sentences. */
  todo: Advice;
  /** Why, or what to look out for. */
  why?: Text;
  /** The key that led here, where `why` tells of nothing but that key. */
  about?: string;
  /** Something was refused or went wrong: what it was, and the way out is `todo`. */
  trouble?: boolean;
  /** Japanese on this screen worth recognising. */
  words?: Words[];
};

/** What is a body's own: its shape and colours; the terminal's `Housing` reads it. */
export type Make = {
  words: Words;
  /** CSS custom properties: of the body, and of the glass (`--display-…`). */
  housing: { colours: Record<`--${string}`, string> };
};

/** What a terminal has noted down. `chosen`: the labels of the rows that were the person's own choice. */
export type Noted = { sheet: Sheet; chosen: string[] };

/** What every terminal's context holds, whatever else. */
export type TerminalContext = {
  belongings: Belongings;
  /** Yen taken for good in this transaction. */
  charged: Yen;
};

/** A terminal without its body: what a test, a film or a coach needs. */
export type Terminal = {
  id: string;
  words: Words;
  makes: Record<string, Make>;
  machine: AnyStateMachine;
  /** Every step it can stand at, on one make or another. */
  steps: string[];
  /** The step a snapshot stands at, e.g. `identify.pin`. */
  stepOf: (snapshot: SnapshotFrom<AnyStateMachine>) => string;
  /** What the machine shows at that moment. */
  screenOf: (snapshot: SnapshotFrom<AnyStateMachine>) => Screen;
  /** How it ended, once the terminal has said goodbye and nothing lies on it; null before. */
  outcomeOf: (snapshot: SnapshotFrom<AnyStateMachine>) => string | null;
  /** Why the hardware gave back what was just put, and what to do; null when it took it. */
  remarkOf: (event: TerminalEvent, after: SnapshotFrom<AnyStateMachine>) => Text | null;
  coachingOf: (snapshot: SnapshotFrom<AnyStateMachine>) => Coaching;
  /** Who can be talked to at that moment. */
  talkOf: (snapshot: SnapshotFrom<AnyStateMachine>) => Talk;
  /** What the terminal has noted down in the end; null when it notes nothing. */
  recordOf: (snapshot: SnapshotFrom<AnyStateMachine>) => Noted | null;
  /** The labels that stand in brackets where the coach speaks: keys, and what one can say as `speak.<id>`. */
  labels: Record<string, Words>;
  /** The places of this make. */
  places: (make: string) => Record<string, PlaceSpec>;
  /** What it makes sense to do to things here. */
  handlings: How[];
};

/** A body also reads the `Hands` from Svelte's context. */
export type HousingProps = {
  make: string;
  belongings: Belongings;
  screen: Screen;
  /** Whose things lie on it. */
  person: Person;
  /** What is on the glass. */
  display: Snippet;
  /** All of it, or leant in to the glass, with the hardware out of sight. */
  view: 'whole' | 'screen';
  /** Whoever stands at the terminal, and what they say. */
  desk: Snippet;
  /** Readings over what is printed on the body, as on the glass. */
  furigana?: boolean;
  /** Offered where the glass is too small to press: the words of a button over it, and what it does. */
  lean?: { words: Words; onlean: () => void };
};

export type Housing = Component<HousingProps>;
