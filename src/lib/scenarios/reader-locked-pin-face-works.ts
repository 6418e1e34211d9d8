import { cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 7,
  picture: 'lock',
  who: ['nguyen-van-minh', 'sato-haruko', 'silva-ricardo'],
  where: 'shiomi-hospital',
  when: '2026-11-25T08:50',
  purse: [],
  triesNeeded: 0,
  startsLocked: true,
  teaches: 'lock',
  script: [
    ...cardDown,
    {
      touch: 'method.pin',
      say: 'touch-method-pin',
    },
    { see: 'pin.type' },
    {
      enter: 'pin',
      say: 'enter-pin',
    },
    { touch: 'confirm' },
    {
      touch: 'method.face',
      say: 'touch-method-face',
    },
    { look: 'frame' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
