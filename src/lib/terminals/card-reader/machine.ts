import { card } from './card';
import { consent } from './consent';
import { initialContext } from './context';
import { desk } from './desk';
import { done } from './done';
import { face } from './face';
import { hands } from './hands';
import { insurance } from './insurance';
import { pin } from './pin';
import { reader } from './setup';
import { BY_STAFF } from './staff';

const LIFTED = { guard: 'the reader is empty', target: '#pulled' } as const;
const OVER = { 'idle.over': '#stopped' } as const;
const STOPS = { ...OVER, 'touch.cancel': '#stopped' } as const;

/**
 * The card reader and the desk beside it: what the person does (`hands`) and what the reader shows (`service`). Who lifts
 * the card early begins anew.
 */
export const machine = reader.createMachine({
  id: 'card-reader',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  states: {
    hands,
    service: {
      initial: 'ready',
      states: {
        ready: {
          id: 'ready',
          entry: ['forget the reception', 'step back from the camera'],
          always: { guard: 'something is on the reader', target: 'card' },
        },
        card,
        method: {
          id: 'method',
          always: LIFTED,
          entry: 'clear the digits',
          exit: 'note that a way was chosen',
          on: {
            ...STOPS,
            ...BY_STAFF,
            'touch.method.face': 'face',
            'touch.method.pin': 'pin',
            'touch.method.staff': 'staffOnly',
          },
        },
        staffOnly: { id: 'staffOnly', always: LIFTED, on: { ...OVER, 'touch.back': 'method' } },
        face: { ...face, always: LIFTED, on: { ...STOPS, ...BY_STAFF } },
        pin: { ...pin, always: LIFTED, on: { ...STOPS, ...BY_STAFF } },
        staffCheck: {
          id: 'staffCheck',
          always: LIFTED,
          after: {
            'checking a face': {
              target: 'insurance',
              actions: { type: 'note who it is', params: { by: 'staff' } },
            },
          },
        },
        insurance: { ...insurance, always: LIFTED, on: OVER },
        consent: { ...consent, always: LIFTED, on: OVER },
        done,
        desk,
        stopped: {
          id: 'stopped',
          entry: 'forget the reception',
          always: { guard: 'the reader is empty', target: 'ready' },
        },
      },
    },
  },
});
