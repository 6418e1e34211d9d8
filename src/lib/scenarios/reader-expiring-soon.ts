import { agreed, byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 9,
  picture: 'clock',
  who: ['gurung-bishal'],
  where: 'wakaba-clinic',
  when: '2026-11-24T17:20',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    {
      touch: 'confirm',
      say: 'touch-confirm',
    },
    ...agreed,
    { touch: 'prescription.electronic' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
