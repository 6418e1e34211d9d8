import * as v from 'valibot';
import type { Moment } from '../world';
import type { Words } from '../words';
import { IdShape, MomentShape } from './run';

/** A word of a terminal that the learner asked for; when last, by the device's own clock. */
export type LookedUp = { words: Words; terminal: string; at: Moment };

/** How many the device keeps; those not asked for since longest are let go. */
export const MOST_WORDS = 500;

/** With one more, asked for last; each word of a terminal once. Bare numbers are none, nor is what is too long to be kept. */
export const withWord = (words: LookedUp[], word: LookedUp): LookedUp[] =>
  [...words.filter((one) => nameOf(one) !== nameOf(word)), word].filter(isWord).slice(-MOST_WORDS);

/** These and those, each word of a terminal once, asked for last at the end; of too many the newest. */
export function mergeWords(these: LookedUp[], those: LookedUp[]): LookedUp[] {
  const all = new Map<string, LookedUp>();
  for (const one of [...these, ...those].filter(isWord)) {
    const before = all.get(nameOf(one));
    if (!before || before.at < one.at) all.set(nameOf(one), one);
  }
  return [...all.values()]
    .sort((one, other) => (`${one.at} ${nameOf(one)}` < `${other.at} ${nameOf(other)}` ? -1 : 1))
    .slice(-MOST_WORDS);
}

const nameOf = ({ terminal, words }: LookedUp): string => JSON.stringify([terminal, words]);

/** In characters, with its readings. */
const LONGEST = 300;

/** A number is no word: it could be a PIN. */
const isWord = ({ words }: LookedUp): boolean => /[^\d\s]/.test(words) && words.length <= LONGEST;

/** For what was kept as JSON. */
export const LookedUpShape = v.object({
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST)),
  terminal: IdShape,
  at: MomentShape,
});
