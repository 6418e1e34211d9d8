import { agreed, byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 5,
  picture: 'paper',
  who: ['nguyen-van-minh', 'sato-haruko', 'silva-ricardo'],
  where: 'hinata-pharmacy',
  when: '2026-11-24T11:40',
  purse: [],
  things: [{ kind: 'prescription' }],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    ...agreed,
    {
      touch: 'prescription.paper',
      say: 'touch-prescription-paper',
    },
    { see: 'done.take' },
    { take: 'everything' },
    { see: 'done.prescription' },
    { put: 'prescription', at: 'desk' },
    { see: 'done.goodbye' },
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
