import { copier } from './setup';

/** P15: cash or e-money, with E26 and E27. Until 印刷を始める everything can be had back; after it, nothing. */
export const pay = copier.createStateConfig({
  id: 'pay',
  initial: 'begin',
  states: {
    begin: {
      always: [{ guard: 'machine takes e-money', target: 'method' }, { target: 'cash' }],
    },
    method: {
      entry: 'pay by cash',
      on: { 'touch.pay.cash': 'cash', 'touch.pay.e-money': 'eMoney', 'touch.back': '#confirm' },
    },
    cash: {
      id: 'cash',
      entry: 'pay by cash',
      on: {
        'touch.start': { guard: 'paid enough', target: '#print', actions: 'charge the fee' },
        'touch.back': [
          { guard: 'machine takes e-money', target: 'method', actions: 'give the money back' },
          { target: '#confirm', actions: 'give the money back' },
        ],
      },
    },
    eMoney: {
      entry: 'pay by e-money',
      always: { guard: 'e-money card is on the reader', target: 'readingEMoney' },
      on: { 'touch.back': 'method' },
    },
    readingEMoney: {
      always: { guard: 'e-money card is off the reader', target: 'eMoney' },
      after: {
        'reading e-money': [
          { guard: 'balance is enough', target: '#print', actions: 'charge the fee' },
          { target: 'short' },
        ],
      },
    },
    short: { on: { 'touch.pay.cash': 'cash' } },
  },
});
