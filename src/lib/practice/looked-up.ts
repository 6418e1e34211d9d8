import * as v from 'valibot';
import type { Moment } from '../world';
import type { Words } from '../words';
import { IdShape, MomentShape } from './run';

/** A word of a terminal that the learner asked for; when last, by the device's own clock. */
export type LookedUp = { words: Words; terminal: string; at: Moment };

/** How many the device keeps; those not asked for since longest are let go. */
export const MOST_WORDS = 500;

/**
 * These and those, each word of a terminal once, last asked for last; of too many the newest. Bare numbers are none, nor
 * is what is too long to be kept.
 */
export function mergeWords(these: LookedUp[], those: LookedUp[]): LookedUp[] {
  const all = new Map<string, LookedUp>();
  for (const one of [...these, ...those].filter(({ words }) => isWord(words))) {
    const name = JSON.stringify([one.terminal, one.words]);
    const before = all.get(name);
    if (before && before.at > one.at) continue;
    // behind all others of the same minute
    all.delete(name);
    all.set(name, one);
  }
  return [...all.values()].sort((one, other) => one.at.localeCompare(other.at)).slice(-MOST_WORDS);
}

/** In characters, with its readings. */
const LONGEST = 300;

/** A number is no word: it could be a PIN. */
const isWord = (words: Words): boolean => /[^\d\s]/.test(words) && words.length <= LONGEST;

/** For what was kept as JSON. */
export const LookedUpShape = v.object({
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST)),
  terminal: IdShape,
  at: MomentShape,
});
