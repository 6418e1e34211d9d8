import * as v from 'valibot';
import type { TerminalEvent } from '../screen';
import type { Moment } from '../world';
import { AddressShape, type Address } from './address';
import { APP, LanguageShape, parse, readOwn, type Unread } from './own-file';
import { IdShape, MomentShape, NameShape } from './run';

const FORMAT = 1;

/** Under this key the text of a file lies in `sessionStorage` for the page that plays it. */
export const replayKey = 'kiosk-keiko.replay';

/** Tries left by PIN, as in what a device keeps of the cards. */
export const TriesShape = v.strictObject({
  authentication: count(3),
  'resident-register': count(3),
  'card-information': count(3),
  signature: count(5),
});

const typed = <Type extends string>(pattern: RegExp) =>
  v.pipe(
    v.string(),
    v.maxLength(120),
    v.regex(pattern),
    v.transform((type) => type as Type),
  );

type Type<Start extends string> = Extract<TerminalEvent['type'], `${Start}.${string}`>;
const ThingShape = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(80));

/** A digit is never told, only whether it belonged to the right entry. */
const EventShape = v.union([
  v.strictObject({ type: v.literal('digit'), is: v.picklist(['right', 'wrong']) }),
  /** Told the coach that they would stop; walked away. */
  v.strictObject({ type: v.picklist(['stop', 'leave']) }),
  v.strictObject({ type: v.literal('chip.changed'), holder: IdShape, tries: TriesShape }),
  v.strictObject({ type: typed<Type<'touch'>>(/^touch(?!\.\d$)(\.[\w-]+)+$/) }),
  v.strictObject({ type: typed<Type<'speak'>>(/^speak(\.[\w-]+)+$/) }),
  v.strictObject({ type: typed<Type<'look'>>(/^look\.[\w-]+$/) }),
  v.strictObject({
    type: typed<Type<'put' | 'take' | 'push'>>(/^(put|take|push)(\.[\w-]+){2}$/),
    thing: ThingShape,
  }),
  v.strictObject({ type: typed<Type<'handle'>>(/^handle(\.[\w-]+){2}$/), thing: ThingShape }),
]);

export const EntryShape = v.object({
  ms: v.pipe(v.number(), v.integer(), v.minValue(0)),
  step: NameShape,
  waited: v.optional(v.pipe(v.array(NameShape), v.maxLength(500)), []),
  event: EventShape,
});

const ReplayShape = v.object({
  app: v.literal(APP),
  format: v.literal(FORMAT),
  kind: v.literal('replay'),
  at: MomentShape,
  address: AddressShape,
  tries: TriesShape,
  language: v.optional(v.nullable(LanguageShape), null),
  events: v.pipe(v.array(EntryShape), v.maxLength(5000)),
});

/** What somebody did, as a replay keeps it. */
export type Done = v.InferOutput<typeof EventShape>;

/**
 * What somebody did `ms` after the beginning, at which step; `waited`: the steps at which the terminal stood after each
 * thing it did by itself since the deed before.
 */
export type Entry = v.InferOutput<typeof EntryShape>;

/** A rehearsal as somebody did it. Never a PIN. */
export type Replay = {
  app: typeof APP;
  format: typeof FORMAT;
  kind: 'replay';
  /** When it was kept. */
  at: Moment;
  /** With it, it begins exactly as it did. */
  address: Address;
  /** Of the card, at the beginning; what is not named has all. */
  tries: v.InferOutput<typeof TriesShape>;
  /** As BCP 47. */
  language: string | null;
  events: Entry[];
};

/** What of it is needed to do it once more. */
export type Retold = Pick<Replay, 'address' | 'tries' | 'events'>;

/** Never throws. */
export const readReplay = (text: string): Replay | { problem: Unread } => {
  const read = readOwn(text, FORMAT, ReplayShape);
  return 'problem' in read ? read : { ...read, address: begun(read.address) };
};

/** Whether it wants to be one, however damaged. */
export const isReplay = (text: string): boolean => v.is(v.object({ kind: v.literal('replay') }), parse(text));

/** The file of a rehearsal that was done. */
export function replayFile(done: Pick<Replay, 'at' | 'address' | 'tries' | 'language' | 'events'>): {
  name: string;
  text: string;
} {
  const file: Replay = { app: APP, format: FORMAT, kind: 'replay', ...done, address: begun(done.address) };
  const what = done.address.scenario ?? 'free-practice';
  return {
    name: `kiosk-keiko-rehearsal-${done.at.slice(0, 10)}-${what}.json`,
    text: `${JSON.stringify(file, null, 1)}\n`,
  };
}

/** What it begins with, and not how it was shown. */
function begun(address: Address): Address {
  const { level: _level, seed: _seed, film: _film, pace: _pace, replay: _replay, ...beginning } = address;
  return beginning;
}

function count(most: number) {
  return v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)));
}
