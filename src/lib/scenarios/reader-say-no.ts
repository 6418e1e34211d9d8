import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 4,
  picture: 'info',
  who: ['nguyen-van-minh', 'sato-haruko', 'santos-maria', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-26T11:30',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { speak: 'may-refuse' },
    {
      touch: 'disagree-all',
      say: 'touch-disagree-all',
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
