import { reader } from './setup';

/** From the card in the hand to the card felt, with 001 and 002 [R11] and a card pulled out early. */
export const card = reader.createStateConfig({
  id: 'card',
  initial: 'begin',
  states: {
    begin: { always: [{ guard: 'it is within reach', target: 'reading' }, { target: 'loose' }] },
    loose: {
      always: [
        { guard: 'the reader is empty', target: '#ready' },
        { guard: 'it is within reach', target: 'reading' },
      ],
    },
    reading: {
      always: { guard: 'the reader is empty', target: '#pulled' },
      after: {
        reading: [
          { guard: 'it is not my number card', target: 'notMyNumber' },
          { guard: 'it is not read', target: 'notRead', actions: 'use up a bad read' },
          { target: '#method' },
        ],
      },
    },
    notRead: { always: { guard: 'the reader is empty', target: '#ready' } },
    notMyNumber: { always: { guard: 'the reader is empty', target: '#ready' } },
    pulled: {
      id: 'pulled',
      entry: 'forget the reception',
      always: { guard: 'something is on the reader', target: 'begin' },
      after: { 'going back to its beginning': '#ready' },
      on: { 'touch.again': '#ready' },
    },
  },
});
