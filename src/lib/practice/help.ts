import type { Strength } from './level';
import type { HelpAt } from './mastery';

/** What the coach may show just now. */
export type Help = {
  /** What to do, in words. */
  deed: boolean;
  /** A ring round where to do it. */
  ring: boolean;
  /** What the Japanese says. */
  words: boolean;
  /** One may ask for a hint. */
  hints: boolean;
  /** The strongest hint there is; 3 where all is shown. */
  strength: Strength;
  /** All will be shown after a while. */
  later: boolean;
};

/** `isDue`: there is something to do that is not shown unasked. */
export const helpOf = (at: HelpAt, strength: Strength, isDue: boolean): Help => ({
  deed: strength === 3,
  ring: strength === 3,
  words: strength >= 2,
  hints: isDue && strength < 3 && (at === 'late' || at === 'asked'),
  strength,
  later: isDue && strength < 3 && at === 'late',
});
