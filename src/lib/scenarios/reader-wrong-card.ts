import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 3,
  picture: 'error',
  who: ['nguyen-van-minh', 'santos-maria', 'silva-ricardo'],
  where: 'shiomi-hospital',
  when: '2026-11-26T15:10',
  purse: [],
  things: [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 640 }],
  triesNeeded: 0,
  script: [
    {
      put: 'residence-card',
      at: 'card-reader',
      say: 'put-residence-card',
    },
    {
      push: 'residence-card',
      from: 'card-reader',
      ifAsked: 'card.loose',
      say: 'push-residence-card',
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
