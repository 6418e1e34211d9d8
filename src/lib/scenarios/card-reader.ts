import type { Key, Saying, Step } from '../terminals/card-reader';
import type { Line, Scenario } from './scenario';

/** A scenario at the card reader: a key, step or saying that does not exist does not compile. */
export type CardReaderScenario = Scenario<Step, Key, Saying>;
type ReaderLine = Line<Step, Key, Saying>;

/** The card the way the picture shows, to the end of a slot, until the reader has felt it. */
export const laidDown: ReaderLine[] = [
  { turn: 'my-number-card', to: 'asked' },
  { put: 'my-number-card', at: 'card-reader' },
  { push: 'my-number-card', from: 'card-reader', ifAsked: 'card.loose' },
  { see: 'method' },
];

/** The card out of its case, and laid down. */
export const cardDown: ReaderLine[] = [{ handle: 'my-number-card', how: 'uncase' }, ...laidDown];

/** The face into the frame, and held still. */
export const byFace: ReaderLine[] = [{ touch: 'method.face' }, { look: 'frame' }];

/** The PIN of the memo. */
export const byPin: ReaderLine[] = [
  { touch: 'method.pin' },
  { see: 'pin.type' },
  { enter: 'pin' },
  { touch: 'confirm' },
];

/** Yes to everything that is asked, on one screen or, where only one thing is asked, on its own. */
export const agreed: ReaderLine[] = [
  { touch: 'agree-all', ifAsked: 'consent.offer' },
  { touch: 'agree', ifAsked: 'consent.medicine' },
];

/** The card back in the hand, and the reception complete. */
export const cardTaken: ReaderLine[] = [
  { see: 'done.take' },
  { take: 'everything' },
  { see: 'done.goodbye' },
];
