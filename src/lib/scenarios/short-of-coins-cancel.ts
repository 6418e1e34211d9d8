import { identified, ownRecord, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 6,
  picture: 'coins',
  who: ['silva-ricardo', 'nguyen-van-minh', 'gurung-bishal', 'sato-haruko'],
  when: '2026-11-27T08:15',
  purse: [100, 50, 10, 5, 1, 1],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    ...ownRecord,
    { touch: 'confirm' },
    { touch: 'pay.cash', ifAsked: 'pay.method' },
    {
      put: 'coins',
      yen: 150,
      at: 'coin-slot',
      say: 'put-coins',
    },
    {
      touch: 'cancel',
      say: 'touch-cancel',
    },
    { see: 'collect.take' },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'cancelled' },
} satisfies ShopCopierScenario;
