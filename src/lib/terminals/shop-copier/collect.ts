import { copier } from './setup';

/** Paper into the tray, sheet by sheet: P16, and E29, which the staff can mend; nothing that was paid is lost. */
export const print = copier.createStateConfig({
  id: 'print',
  initial: 'printing',
  states: {
    printing: {
      always: [
        { guard: 'all copies are printed', target: '#issued' },
        { guard: 'out of paper', target: 'paperOut' },
      ],
      after: {
        'printing one copy': { target: 'printing', reenter: true, actions: 'print one copy' },
      },
    },
    paperOut: { on: { 'speak.help': 'refilling' } },
    refilling: { after: { refilling: { target: 'printing', actions: 'fill the feeder' } } },
  },
});

/**
 * P17, P18 and every other end: the machine waits, and calls [S5], until nothing of the person's lies on it, then says
 * goodbye and is a menu again.
 */
export const collect = copier.createStateConfig({
  initial: 'take',
  states: {
    issued: outcome('issued'),
    copied: outcome('copied'),
    cancelled: broken('cancelled'),
    unattended: broken('unattended'),
    refused: outcome('refused'),
    locked: outcome('locked'),
    take: {
      always: { guard: 'nothing is left to take', target: 'goodbye' },
      after: { 'calling again': 'calling' },
    },
    calling: {
      always: { guard: 'nothing is left to take', target: 'goodbye' },
      on: { 'touch.stop-voice': 'take' },
    },
    goodbye: {
      after: { 'saying goodbye': '#menu' },
      on: { 'touch.finish': '#menu' },
    },
  },
});

function broken<const O extends 'cancelled' | 'unattended'>(is: O) {
  return {
    id: is,
    entry: ['clear the digits', 'give the money back', { type: 'note the outcome', params: { outcome: is } }],
    always: 'take',
  } as const;
}

function outcome<const O extends 'issued' | 'copied' | 'refused' | 'locked'>(is: O) {
  return {
    id: is,
    entry: { type: 'note the outcome', params: { outcome: is } },
    always: 'take',
  } as const;
}
