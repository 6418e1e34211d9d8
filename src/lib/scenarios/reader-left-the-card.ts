import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 14,
  picture: 'card',
  who: ['sato-haruko', 'silva-ricardo', 'nguyen-van-minh'],
  where: 'shiomi-hospital',
  when: '2026-11-30T09:00',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { touch: 'agree-all' },
    { see: 'done.take' },
    {
      see: 'done.calling',
      say: 'see-done-calling',
    },
    { take: 'everything' },
    { see: 'done.goodbye' },
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
