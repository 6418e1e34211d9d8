import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 1,
  picture: 'card',
  who: ['sato-haruko', 'nguyen-van-minh', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-24T14:00',
  purse: [],
  triesNeeded: 0,
  script: [
    {
      put: 'my-number-card',
      at: 'card-reader',
      say: 'put-my-number-card',
    },
    {
      push: 'my-number-card',
      from: 'card-reader',
      ifAsked: 'card.loose',
      say: 'push-my-number-card',
    },
    { see: 'card.notMyNumber' },
    { take: 'everything' },
    ...cardDown,
    ...byFace,
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
