import { identified, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 3,
  picture: 'seal',
  who: ['sato-haruko', 'gurung-bishal', 'ishii-takuya'],
  when: '2026-11-28T14:10',
  purse: [500, 100, 100, 50, 10, 10, 10],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.seal-certificate' },
    {
      touch: 'more',
      until: 2,
      say: 'touch-more',
    },
    { touch: 'next' },
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'seal-certificate', copies: 2 },
} satisfies ShopCopierScenario;
