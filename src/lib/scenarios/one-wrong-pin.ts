import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 1,
  picture: 'warning',
  who: ['nguyen-van-minh', 'sato-haruko', 'silva-ricardo'],
  when: '2026-11-24T10:30',
  purse: [100, 100, 100, 50, 10],
  triesNeeded: 2,
  script: [
    ...toTheCard,
    { see: 'identify.pin' },
    {
      enter: 'wrong',
      say: 'enter-wrong',
    },
    { touch: 'confirm' },
    {
      touch: 'again',
      say: 'touch-again',
    },
    ...identified,
    ...ownRecord,
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
