import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 4,
  picture: 'card',
  who: ['sato-haruko', 'nguyen-van-minh', 'silva-ricardo'],
  when: '2026-11-25T11:05',
  purse: [100, 100, 100, 50, 10],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    { see: 'identify.reading' },
    {
      take: 'my-number-card',
      from: 'card-pad',
      say: 'take-my-number-card',
    },
    { touch: 'again' },
    {
      put: 'my-number-card',
      at: 'card-pad',
      say: 'put-my-number-card',
    },
    ...identified,
    ...ownRecord,
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
