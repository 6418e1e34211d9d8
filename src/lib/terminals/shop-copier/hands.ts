import { not, raise } from 'xstate';
import { copier } from './setup';

/** Whatever is done starts the wait for the next thing anew. */
const here = { target: 'here', reenter: true } as const;
const move = { ...here, actions: 'move the thing' } as const;
const pay = { ...here, guard: 'coins are taken now', actions: 'keep the money' } as const;

const deeds = {
  'put.coin.coin-slot': [pay, move],
  'put.note.note-slot': [pay, move],
  'put.*': move,
  'take.*': move,
  'handle.*': move,
  'touch.*': here,
} as const;

/**
 * What the person does, beside what the machine shows: things move the moment a hand moves them, whatever the step, so
 * that nothing is ever in two places; and a machine at which nobody touches anything asks whether one is still there (E28).
 */
export const hands = copier.createStateConfig({
  initial: 'here',
  on: { 'chip.changed': { actions: 'note what another place did to the chip' } },
  states: {
    here: {
      on: deeds,
      after: { idle: { guard: 'somebody is expected', target: 'away' } },
    },
    away: {
      always: { guard: not('somebody is expected'), target: 'here' },
      on: { 'touch.continue': here, ...deeds },
      after: { 'giving up': { target: 'here', actions: raise({ type: 'idle.over' }) } },
    },
  },
});
