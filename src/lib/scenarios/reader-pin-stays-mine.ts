import { cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 8,
  picture: 'staff',
  who: ['sato-haruko', 'nguyen-van-minh'],
  where: 'shiomi-hospital',
  when: '2026-11-26T10:10',
  purse: [],
  triesNeeded: 1,
  faults: ['kind-stranger'],
  script: [
    ...cardDown,
    { touch: 'method.pin' },
    { see: 'pin.type' },
    {
      speak: 'my-own',
      say: 'speak-my-own',
    },
    { enter: 'pin' },
    { touch: 'confirm' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
