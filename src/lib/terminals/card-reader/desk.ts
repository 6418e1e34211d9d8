import { reader } from './setup';

const PAPERS = {
  'put.*': 'looking',
  'handle.*': { guard: 'something lies on the desk', target: 'looking' },
} as const;

const NOTHING_TO_SHOW = {
  'speak.have-none': [
    { guard: 'only the data did not come', target: 'form', actions: 'hand out the form' },
    { target: 'return', actions: { type: 'note the outcome', params: { outcome: 'in-full' } } },
  ],
} as const;

/** The reader said no: what the desk takes instead of its answer, and what not [R42, R43, R60]. */
export const desk = reader.createStateConfig({
  id: 'desk',
  initial: 'ask',
  always: { guard: 'something is on the reader', target: '#ready' },
  states: {
    ask: { on: { ...PAPERS, ...NOTHING_TO_SHOW } },
    looking: {
      always: { guard: 'nothing lies on the desk', target: 'ask' },
      after: { 'looking at papers': 'judged' },
    },
    judged: {
      always: [
        found('card too', 'cardToo'),
        found('open first', 'openFirst'),
        found('fill first', 'fillFirst'),
        found('not enough', 'notEnough'),
        { target: 'return', actions: 'accept the proof' },
      ],
    },
    cardToo: { on: PAPERS },
    openFirst: { on: { ...PAPERS, ...NOTHING_TO_SHOW } },
    fillFirst: { on: PAPERS },
    notEnough: { on: { ...PAPERS, ...NOTHING_TO_SHOW } },
    form: { on: PAPERS },
    return: { always: { guard: 'nothing lies on the desk', target: 'goodbye' } },
    goodbye: {
      on: { 'touch.finish': '#ready' },
      after: { 'saying goodbye': '#ready' },
    },
  },
});

function found<
  const J extends 'card too' | 'open first' | 'fill first' | 'not enough',
  const T extends string,
>(as: J, target: T) {
  return { guard: { type: 'the desk judges', params: { as } }, target } as const;
}
