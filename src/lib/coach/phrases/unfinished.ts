import type { Words } from '../../words';

/** What is said of a rehearsal that was broken off, and can be gone on with. */
export type UnfinishedPhrases = {
  title: Words;
  /** What the coach calls the step. */
  at: (step: Words) => Words;
  /** How the machine, the things and the card are now. */
  text: Words;
  goOn: Words;
  anew: Words;
  /** Nothing leads there any more. */
  otherwise: Words;
  /** Only a later version of the site can go on with it. */
  newer: Words;
  /** At the home page, over what it was. */
  last: Words;
};
