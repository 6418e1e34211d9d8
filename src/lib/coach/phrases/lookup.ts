import type { Words } from '../../words';

/** What is said while Japanese on a machine is looked up, and where what was looked up is kept. */
export type LookupPhrases = {
  /** The button that switches word mode on, and the name of the mode. */
  open: Words;
  title: Words;
  /** What holds as long as it is on. */
  rule: Words;
  /** As long as nothing has been touched. */
  hint: Words;
  stop: Words;
  /** Over everything that can be touched, for who can't see it. */
  all: Words;
  hear: Words;
  noVoice: Words;
  unknown: Words;
  /** Over the words that stand in a sentence, and the way back to it. */
  inside: Words;
  whole: Words;
  list: {
    lead: Words;
    none: { title: Words; text: Words; start: Words };
    cover: Words;
    /** On a meaning that is covered. */
    uncover: Words;
    print: Words;
    remove: Words;
    /** `word` is Japanese. */
    removed: (word: Words) => Words;
    putBack: Words;
    removeAll: Words;
    sure: (count: number) => Words;
    sureAbout: Words;
    yes: Words;
    no: Words;
    allRemoved: Words;
    notRemoved: Words;
  };
};
