import type { Words } from '../../words';

/** What is said of a rehearsal that is kept as a file and watched again. */
export type ReplayPhrases = {
  /** On the button at the end of a rehearsal; under it what for, and that no PIN goes along. */
  keep: Words;
  keepAbout: Words;
  kept: (name: string) => Words;
  /** Over a file that was opened and holds one. */
  found: Words;
  watch: Words;
  /** Over the coach's words while it plays. */
  playing: Words;
  /** The machine does not go the way it went then. */
  astray: Words;
  /** It lies ready no more, as in another tab. */
  none: { title: Words; text: Words };
  /** Something was done in it that this version does not know. */
  unknown: { title: Words; text: Words };
  /** To the page where a file is opened. */
  open: Words;
};
