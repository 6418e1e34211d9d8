import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 1,
  picture: 'person',
  who: ['sato-haruko', 'nguyen-van-minh', 'silva-ricardo', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-24T09:10',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    {
      touch: 'agree-all',
      say: 'touch-agree-all',
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
