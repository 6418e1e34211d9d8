import { reader } from './setup';

const LED_ON = [
  {
    guard: 'there is a subsidy',
    target: 'subsidy',
    actions: 'note that the data came',
  },
  { target: '#consent', actions: 'note that the data came' },
] as const;

/**
 * What the insurer knows: registration the first time [R26], the end of the certificate [R38-R40, R12], no data [R42],
 * subsidy certificates [R36].
 */
export const insurance = reader.createStateConfig({
  id: 'insurance',
  initial: 'checking',
  states: {
    checking: {
      after: {
        checking: [
          { guard: 'the certificate has ended', target: 'expired' },
          { guard: 'the card is not registered', target: 'offer' },
          { target: 'found' },
        ],
      },
    },
    offer: { on: { 'touch.register': 'registering', 'touch.not-now': 'notRegistered' } },
    registering: { after: { registering: { target: 'registered', actions: 'register the card' } } },
    registered: { on: { 'touch.next': 'found' } },
    found: {
      always: [
        { guard: 'no data come', target: 'noData' },
        { guard: 'the certificate ends about now', target: 'expiry' },
        ...LED_ON,
      ],
    },
    expiry: { on: { 'touch.confirm': LED_ON } },
    subsidy: {
      on: {
        'touch.use': { target: '#consent', actions: { type: 'note the subsidy', params: { used: true } } },
        'touch.not-use': {
          target: '#consent',
          actions: { type: 'note the subsidy', params: { used: false } },
        },
      },
    },
    expired: refused('expired'),
    noData: refused('no-data'),
    notRegistered: refused('not-registered'),
  },
});

/** The reader sends one to the desk, which waits until the card is taken. */
function refused<const W extends 'expired' | 'no-data' | 'not-registered'>(why: W) {
  return {
    entry: { type: 'note why not', params: { why } },
    always: { guard: 'the reader is empty', target: '#desk' },
    // nobody is hurried away from the desk
    on: { 'idle.over': {} },
  } as const;
}
