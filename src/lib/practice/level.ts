/** How much the coach helps, most first. */
export const levels = ['watch', 'together', 'ask', 'alone'] as const;
export type Level = (typeof levels)[number];

/** How one visit to a step went; `hint`: told where to look or what it says. The worst of several counts. */
export type Done = 'alone' | 'hint' | 'shown';

/** Of the help given: none, where to look, what it says, shown. */
export type Strength = 0 | 1 | 2 | 3;

export const doneWith = (strength: Strength): Done => (['alone', 'hint', 'hint', 'shown'] as const)[strength];

const WORST_FIRST: Done[] = ['shown', 'hint', 'alone'];

export const worse = (one: Done, other: Done): Done =>
  WORST_FIRST.find((done) => done === one || done === other) ?? one;
