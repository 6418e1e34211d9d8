import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 7,
  picture: 'paper',
  who: ['sato-haruko', 'silva-ricardo', 'nguyen-van-minh'],
  when: '2026-11-29T16:40',
  purse: [500],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    ...ownRecord,
    ...paidInCoins.slice(0, -2),
    {
      take: 'receipt',
      from: 'receipt-slot',
      say: 'take-receipt',
    },
    {
      see: 'collect.calling',
      say: 'see-collect-calling',
    },
    {
      take: 'everything',
      say: 'take-everything',
    },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
