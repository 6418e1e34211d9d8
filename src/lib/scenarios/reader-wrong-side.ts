import { byFace, cardTaken, laidDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 2,
  picture: 'error',
  who: ['nguyen-van-minh', 'sato-haruko'],
  where: 'shiomi-hospital',
  when: '2026-11-25T14:20',
  purse: [],
  triesNeeded: 0,
  script: [
    { handle: 'my-number-card', how: 'uncase' },
    {
      turn: 'my-number-card',
      to: 'other',
      say: 'turn-my-number-card',
    },
    { put: 'my-number-card', at: 'card-reader' },
    {
      push: 'my-number-card',
      from: 'card-reader',
      ifAsked: 'card.loose',
      say: 'push-my-number-card',
    },
    { see: 'card.notRead' },
    { take: 'everything' },
    { see: 'ready' },
    ...laidDown,
    ...byFace,
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
