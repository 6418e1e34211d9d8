import { identified, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 1,
  picture: 'person',
  who: ['sato-haruko', 'nguyen-van-minh', 'gurung-bishal', 'silva-ricardo', 'ishii-takuya', 'mori-daisuke'],
  when: '2026-11-24T10:00',
  purse: [500, 100, 100, 100, 50, 10, 5, 1],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.residence-record' },
    {
      touch: 'scope.self',
      say: 'touch-scope-self',
    },
    {
      touch: 'next',
      say: 'touch-next',
    },
    { touch: 'next', say: 'touch-next-2' },
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
