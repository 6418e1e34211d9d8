import { reader } from './setup';

const TAKEN = { guard: 'the reader is empty', target: 'taken' } as const;

/** The card is taken, at a pharmacy the paper prescription handed over, and the reception is complete [R16]. */
export const done = reader.createStateConfig({
  id: 'done',
  initial: 'take',
  states: {
    take: { always: TAKEN, after: { 'calling again': 'calling' } },
    calling: { always: TAKEN },
    taken: {
      always: [
        { guard: 'the prescription is to be handed over', target: 'prescription' },
        { target: 'goodbye' },
      ],
    },
    prescription: {
      always: [
        {
          guard: 'the prescription lies on the desk',
          target: 'goodbye',
          actions: 'keep the prescription',
        },
        { guard: 'something is on the reader', target: '#ready' },
      ],
    },
    goodbye: {
      entry: { type: 'note the outcome', params: { outcome: 'received' } },
      on: { 'touch.finish': '#ready' },
      after: { 'saying goodbye': '#ready' },
    },
  },
});
