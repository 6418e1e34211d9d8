import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 2,
  picture: 'card',
  who: ['ishii-takuya', 'putri-ayu'],
  where: 'shiomi-hospital',
  when: '2026-11-26T09:20',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    {
      touch: 'register',
      say: 'touch-register',
    },
    { touch: 'next' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
