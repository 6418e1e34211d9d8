import { toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 5,
  picture: 'info',
  who: ['park-jihye'],
  when: '2026-11-24T13:00',
  purse: [10, 50, 100],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    { see: 'identify.pin' },
    { enter: 'pin' },
    { touch: 'confirm' },
    {
      touch: 'finish',
      say: 'touch-finish',
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'refused' },
} satisfies ShopCopierScenario;
