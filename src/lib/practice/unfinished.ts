import * as v from 'valibot';
import type { Words } from '../words';
import { AddressShape, writeAddress, type Address } from './address';
import type { Taught } from './helping.svelte';
import { levels, type Level, type Strength } from './level';
import { ownTexts } from './own-keys';
import { isLater, parse } from './own-file';
import { EntryShape, TriesShape, type Retold } from './replay';
import { IdShape, NameShape } from './run';

const KEY = 'kiosk-keiko.unfinished.';
const VERSION = 1;

/** So many are kept; the oldest are let go. */
const MOST = 4;

/** In ms: on a tablet that is lent, what was left in the evening is gone the next morning. */
const LASTS = 12 * 3_600_000;

/** A rehearsal that was not ended, as the device keeps it to go on from. Never a digit of a PIN. */
export type Unfinished = Retold & {
  version: typeof VERSION;
  /** When it was last kept; ms since 1970. */
  at: number;
  address: Address;
  level: Level;
  /** The steps at which the terminal stood after each thing it did by itself since the last deed. */
  waited: string[];
  /** The script's steps one has been at. */
  seen: string[];
  /** Index among the script's steps. */
  position: number;
  slips: { step: string; key: string; words: Words | null }[];
  seconds: number;
  taught: Taught;
};

/**
 * Keeps it instead of what was kept of the same rehearsal, but not of what a later version of the site kept. Where the device does
 * not let it, nothing of it is kept.
 */
export function keepUnfinished(unfinished: Unfinished): void {
  const key = keyOf(unfinished.address);
  try {
    if (isOfLater(unfinished.address)) return;
    localStorage.setItem(key, JSON.stringify(unfinished));
  } catch {
    remove(key);
  }
}

export const forgetUnfinished = (address: Address): void => {
  if (!isOfLater(address)) remove(keyOf(address));
};

/** Whether a later version of the site keeps this very rehearsal, which alone can go on with it. Never throws. */
export function isOfLater(address: Address): boolean {
  try {
    return isLater(localStorage.getItem(keyOf(address)), VERSION);
  } catch {
    return false;
  }
}

/** What there is to go on from, last done first; lets go what is too old, or cannot be read. Never throws. */
export function allUnfinished(now = Date.now()): Unfinished[] {
  try {
    const all = [...ownTexts()].flatMap(([key, text]) => {
      if (!key.startsWith(KEY)) return [];
      if (isLater(text, VERSION) && !isStale(text, now)) return [];
      const one = readUnfinished(text);
      return [{ key, one: one && keyOf(one.address) === key && isFresh(one, now) ? one : null }];
    });
    const kept = all.flatMap(({ one }) => one ?? []).sort((one, other) => other.at - one.at);
    const offered = kept.slice(0, MOST);
    for (const { key, one } of all) if (!one || !offered.includes(one)) remove(key);
    return offered;
  } catch {
    return [];
  }
}

/** Of this very rehearsal, by whichever clock. */
export const unfinishedOf = (address: Address, now = Date.now()): Unfinished | null =>
  allUnfinished(now).find((one) => keyOf(one.address) === keyOf(address)) ?? null;

/** Null for what makes no sense, or is of another version. Never throws. */
export function readUnfinished(text: string): Unfinished | null {
  const result = v.safeParse(UnfinishedShape, parse(text));
  return result.success ? result.output : null;
}

/** Who went on at the home page is not asked again. */
let wish: string | null = null;

export const wishToGoOn = (address: Address): void => void (wish = keyOf(address));

/** Whether that was wished; once. */
export function isWished(address: Address): boolean {
  const isThis = wish === keyOf(address);
  wish = null;
  return isThis;
}

const keyOf = ({ level: _level, real: _real, realIdle: _idle, ...address }: Address): string =>
  KEY + writeAddress(address);

/** Of the future is what a wrong clock has kept. */
const isFresh = ({ at }: Pick<Unfinished, 'at'>, now: number): boolean =>
  at <= now + 60_000 && now - at < LASTS;

/** Of a later version, whichever: as far as it says of when it is. */
function isStale(text: string, now: number): boolean {
  const json = parse(text);
  return v.is(AtShape, json) && !isFresh(json, now);
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // then nothing is kept there
  }
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const AtShape = v.object({ at: v.number() });
const Times = v.object({ right: Count, alone: Count });
const LevelShape = v.picklist(levels);
const DoneShape = v.picklist(['alone', 'hint', 'shown']);
const StrengthShape = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(3),
  v.transform((strength) => strength as Strength),
);
const Names = v.pipe(v.array(NameShape), v.maxLength(500));
const SLIP = { step: NameShape, key: v.pipe(NameShape, v.regex(/^(?!(touch\.)?\d$)/)) };
const Slips = v.pipe(v.array(v.object(SLIP)), v.maxLength(1000));
/** Text with whole readings. */
const WordsShape = v.pipe(v.string(), v.maxLength(300), v.regex(/^([^{}|]|\{[^{}|]+\|[^{}|]+\})+$/));

const VisitsShape = v.object({
  steps: v.record(NameShape, v.union([DoneShape, v.literal('led')])),
  slips: Slips,
  ledBack: v.pipe(v.array(NameShape), v.maxLength(1000)),
  visit: v.nullable(
    v.object({
      step: NameShape,
      strength: StrengthShape,
      led: v.boolean(),
      by: v.nullable(v.picklist(['learner', 'hand'])),
      slipped: v.boolean(),
      retaken: v.boolean(),
    }),
  ),
});

/** For what was kept as JSON. */
const UnfinishedShape: v.GenericSchema<unknown, Unfinished> = v.object({
  version: v.literal(VERSION),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  address: v.pipe(
    AddressShape,
    v.check(({ make, who }) => v.is(IdShape, make) && v.is(IdShape, who)),
  ),
  level: LevelShape,
  tries: TriesShape,
  events: v.pipe(v.array(EntryShape), v.minLength(1), v.maxLength(5000)),
  waited: Names,
  seen: Names,
  position: Count,
  slips: v.pipe(v.array(v.object({ ...SLIP, words: v.nullable(WordsShape) })), v.maxLength(1000)),
  seconds: Count,
  taught: v.object({
    visits: VisitsShape,
    hinted: StrengthShape,
    known: v.record(NameShape, Times),
    done: v.record(NameShape, DoneShape),
    did: v.pipe(v.array(LevelShape), v.maxLength(5000)),
  }),
});
