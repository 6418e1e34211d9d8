import { onKeypad } from '../../screen';
import { copier } from './setup';

const LIFTED = { guard: 'nothing lies on the pad', target: 'moved' } as const;

/** The card and its PIN: P04 to P08, with E01 to E10 and E15 to E18. */
export const identify = copier.createStateConfig({
  id: 'identify',
  initial: 'begin',
  entry: 'clear the digits',
  states: {
    begin: {
      always: [{ guard: 'machine asks card or phone', target: 'credential' }, { target: 'place' }],
    },
    credential: {
      on: {
        'touch.credential.card': 'place',
        'touch.credential.phone': 'phone',
        'touch.back': '#issuer',
      },
    },
    phone: { on: { 'touch.back': 'credential' } },
    place: {
      always: { guard: 'something lies on the pad', target: 'reading' },
      on: {
        'touch.back': [{ guard: 'machine asks card or phone', target: 'credential' }, { target: '#issuer' }],
      },
    },
    reading: {
      always: LIFTED,
      after: {
        reading: [
          { guard: 'another kind of card lies on the pad', target: 'wrongCard' },
          { guard: 'the card cannot be read', target: 'unreadable', actions: 'use up a bad read' },
          { guard: 'card has no certificate', target: 'unusable' },
          { target: 'pin', actions: 'clear the digits' },
        ],
      },
    },
    moved: { entry: 'clear the digits', on: { 'touch.again': 'place' } },
    unreadable: { on: { 'touch.again': 'place' } },
    wrongCard: { always: { guard: 'nothing lies on the pad', target: 'place' } },
    pin: {
      always: LIFTED,
      on: {
        ...onKeypad({ actions: 'type' }),
        'touch.confirm': { guard: 'four digits are typed', target: 'answered', actions: 'ask the chip' },
      },
    },
    answered: {
      always: [
        { guard: 'pin is right', target: 'checking' },
        {
          guard: 'pin is locked',
          target: 'locked',
          actions: { type: 'note the outcome', params: { outcome: 'locked' } },
        },
        { guard: 'there is no pin', target: 'unusable' },
        { target: 'wrongPin' },
      ],
    },
    wrongPin: { always: LIFTED, on: { 'touch.again': 'pin' } },
    locked: { on: { 'touch.finish': '#locked' } },
    checking: {
      always: LIFTED,
      after: {
        checking: [
          { guard: 'municipality does not take part', target: 'noService' },
          { guard: 'card cannot be used', target: 'unusable' },
          { guard: 'usable from tomorrow', target: 'notYet' },
          { guard: 'under 15', target: 'underAge' },
          { guard: 'card is given back first', target: 'remove' },
          { target: '#choose' },
        ],
      },
    },
    remove: { always: { guard: 'nothing lies on the pad', target: '#choose' } },
    noService: { on: { 'touch.finish': '#refused' } },
    unusable: { on: { 'touch.finish': '#refused' } },
    notYet: { on: { 'touch.finish': '#refused' } },
    underAge: { on: { 'touch.finish': '#refused' } },
  },
});
