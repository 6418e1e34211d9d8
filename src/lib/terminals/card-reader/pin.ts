import { onKeypad } from '../../screen';
import { reader } from './setup';

/** The PIN of 利用者証明用: the same chip and the same counter as everywhere else [R25]. */
export const pin = reader.createStateConfig({
  id: 'pin',
  initial: 'begin',
  entry: 'clear the digits',
  states: {
    begin: { always: [{ guard: 'there is no PIN', target: 'none' }, { target: 'type' }] },
    type: {
      exit: 'forget the stranger',
      on: {
        'speak.my-own': {
          actions: { type: 'note what the stranger was answered', params: { with: 'my-own' } },
        },
        'speak.tell-pin': {
          actions: { type: 'note what the stranger was answered', params: { with: 'tell-pin' } },
        },
        ...onKeypad({ actions: 'type on the keypad' }),
        'touch.back': '#method',
        'touch.confirm': { guard: 'four digits are typed', target: 'answered', actions: 'ask the chip' },
      },
    },
    answered: {
      always: [
        {
          guard: 'PIN is right',
          target: '#insurance',
          actions: { type: 'note who it is', params: { by: 'pin' } },
        },
        { guard: 'PIN is locked', target: 'locked' },
        { target: 'wrong' },
      ],
    },
    wrong: { on: { 'touch.again': 'type', 'touch.method.face': '#face' } },
    locked: { on: { 'touch.method.face': '#face' } },
    none: { on: { 'touch.method.face': '#face' } },
  },
});
