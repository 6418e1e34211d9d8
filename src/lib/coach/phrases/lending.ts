import type { Words } from '../../words';

type Question = { title: Words; text: Words; yes: Words; no: Words };

/** What is said of a tablet that is lent to one person after the other. */
export type LendingPhrases = {
  /** Over the setting, and what it does. */
  title: Words;
  about: Words;
  /** How whoever lends it gets out again. */
  out: Words;
  off: Words;
  after: (minutes: number) => Words;
  /** Nobody has touched it: `yes` begins anew for the next person. */
  here: Question;
  finished: Question;
  /** `yes` lends it no more. */
  leave: Question;
};
