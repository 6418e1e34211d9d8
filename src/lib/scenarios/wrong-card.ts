import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 3,
  picture: 'error',
  who: ['nguyen-van-minh', 'santos-maria', 'silva-ricardo', 'gurung-bishal'],
  when: '2026-11-25T09:40',
  purse: [100, 100, 100, 50, 10],
  things: [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 120 }],
  triesNeeded: 1,
  script: [
    ...toTheCard.slice(0, -2),
    {
      put: 'residence-card',
      at: 'card-pad',
      say: 'put-residence-card',
    },
    { see: 'identify.wrongCard' },
    { take: 'residence-card', from: 'card-pad' },
    ...toTheCard.slice(-2),
    ...identified,
    ...ownRecord,
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
