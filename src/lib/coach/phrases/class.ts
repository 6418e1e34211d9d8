import type { Words } from '../../words';

/** What stands on the page while it is shown to a class. */
export type ClassPhrases = {
  /** The button that opens the class view. */
  enter: Words;
  /** Over the buttons of the class view. */
  bar: Words;
  ask: Words;
  show: Words;
  next: Words;
  back: Words;
  map: Words;
  wholeMap: Words;
  noMap: Words;
  pointer: Words;
  fill: Words;
  /** The browser would not fill the screen. */
  notFilled: Words;
  leave: Words;
  /** Asked while everything that would give it away is hidden: about a key, and about anything else. */
  press: Words;
  do: Words;
  asked: Words;
  /** The map, and on it: where one is, and what is behind one. */
  steps: Words;
  here: (title: Words) => Words;
  past: Words;
};
