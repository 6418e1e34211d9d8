import { identified, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 4,
  picture: 'tax',
  who: ['nguyen-van-minh', 'sato-haruko', 'ishii-takuya'],
  when: '2026-11-26T12:15',
  purse: [100, 100, 100, 50, 50],
  things: [{ kind: 'transit-card', balance: 1840 }],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.tax-certificate' },
    { touch: 'next' },
    { touch: 'confirm' },
    {
      touch: 'pay.e-money',
      ifAsked: 'pay.method',
      say: 'touch-pay-e-money',
    },
    { put: 'transit-card', at: 'e-money-reader', ifAsked: 'pay.eMoney' },
    { put: 'coins', yen: 'fee', at: 'coin-slot', ifAsked: 'pay.cash' },
    { touch: 'start', ifAsked: 'pay.cash' },
    { see: 'collect.take' },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'issued', paper: 'tax-certificate', copies: 1 },
} satisfies ShopCopierScenario;
