import { identified, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 8,
  picture: 'clock',
  who: ['sato-haruko', 'mori-daisuke'],
  when: '2026-11-24T19:30',
  purse: [500, 100, 100],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.family-register' },
    {
      touch: 'finish',
      say: 'touch-finish',
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'refused' },
} satisfies ShopCopierScenario;
