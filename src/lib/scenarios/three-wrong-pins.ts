import { toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 2,
  picture: 'lock',
  who: ['nguyen-van-minh', 'sato-haruko', 'gurung-bishal'],
  when: '2026-11-24T10:45',
  purse: [100, 100, 100],
  triesNeeded: 3,
  teaches: 'lock',
  script: [
    ...toTheCard,
    { see: 'identify.pin' },
    {
      enter: 'wrong',
      say: 'enter-wrong',
    },
    { touch: 'confirm' },
    { touch: 'again' },
    {
      enter: 'wrong',
      say: 'enter-wrong-2',
    },
    { touch: 'confirm' },
    {
      touch: 'again',
      say: 'touch-again',
    },
    {
      enter: 'wrong',
      say: 'enter-wrong-3',
    },
    { touch: 'confirm' },
    {
      touch: 'finish',
      say: 'touch-finish',
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'locked' },
} satisfies ShopCopierScenario;
