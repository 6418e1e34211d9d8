import { raise } from 'xstate';
import { reader } from './setup';

/** Whatever is done starts the wait for the next thing anew. */
const here = { target: 'here', reenter: true } as const;
const move = { ...here, actions: ['forget what was said', 'move the thing'] } as const;

/**
 * What the person does, beside what the reader shows: things and the face move the moment they are moved, whatever the
 * step; what is said is heard; and who does nothing for long is no longer waited for.
 */
export const hands = reader.createStateConfig({
  initial: 'here',
  on: { 'chip.changed': { actions: 'note what another place did to the chip' } },
  states: {
    here: {
      on: {
        'put.*': move,
        'take.*': move,
        'push.*': move,
        'handle.*': move,
        'look.*': { ...here, actions: ['forget what was said', 'move the face'] },
        'speak.bright': { ...here, actions: ['note what was said', 'lower the blind'] },
        'speak.*': { ...here, actions: 'note what was said' },
        'touch.*': { ...here, actions: 'forget what was said' },
      },
      after: {
        idle: { ...here, guard: 'somebody is expected', actions: raise({ type: 'idle.over' }) },
      },
    },
  },
});
