import type { Words } from '../../words';

/** What the step card says: one scenario on paper, to take along. */
export type CardPhrases = {
  title: Words;
  /** What it is for, above the choice of its size. */
  lead: Words;
  size: Words;
  sizes: Record<'large' | 'fold', { name: Words; about: Words }>;
  print: Words;
  practise: Words;
  /** How the small one is folded, in order. */
  folding: {
    title: Words;
    steps: Words[];
    /** How many sheets there are, where one is not enough. */
    each: (sheets: number) => Words;
  };
  bring: Words;
  /** The PIN, among what to bring. */
  pin: Words;
  coins: (sum: Words) => Words;
  deeds: {
    /** The key whose label stands above. */
    press: Words;
    /** Never which digits. */
    type: Words;
    /** The same key in several rows. */
    pressInRows: (label: Words) => Words;
    /** A key, until a counter shows this number. */
    pressUntil: (label: Words, count: number) => Words;
    pay: (sum: Words, place: Words) => Words;
    takeAll: (things: Words) => Words;
    frame: Words;
  };
  /** Before what somebody says to one. */
  heard: Words;
  /** Instead of the goal, where the exercise does something wrong on purpose, which is not on the card. */
  rightWay: Words;
  /** Over what is done only when it has gone wrong, and with which step one goes on then. */
  detour: Words;
  goOn: (step: number) => Words;
  /** There is no card of an exercise that locks the card; `instead`: over the card of another. */
  none: { title: Words; why: Words; instead: Words };
  trouble: {
    title: Words;
    /** Whatever it is. Whom to ask is said at each terminal. */
    stop: Words;
    /** By the tries that are left: two, one, none. */
    tries: { left: Words; todo: Words }[];
    phone: Words;
  };
  notes: Words;
  /** When what stands here was read. */
  asOf: Words;
  mayDiffer: Words;
};
