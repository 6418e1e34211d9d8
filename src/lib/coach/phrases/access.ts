import type { Words } from '../../words';

/** What is said to whoever uses one switch, a tap anywhere, or a screen reader. */
export type AccessPhrases = {
  /** While the frame goes over the page: what a press does, and how it is stopped. */
  scanning: Words;
  /** On the way out of a group. */
  out: Words;
  /** On what scrolls on. */
  further: Words;
  groups: Record<'screen' | 'header' | 'footer' | 'page', Words>;
  /** While a tap anywhere does the next right thing. */
  tapping: Words;
  stopTapping: Words;
  /** Somebody has tapped, but there is nothing to do yet. */
  wait: Words;
  /** What a sensor or a hand has felt; `things` may be several of one kind. */
  sensed: Record<'laid' | 'taken-in' | 'came-out' | 'in-hand', (things: Words, place: Words) => Words>;
};
