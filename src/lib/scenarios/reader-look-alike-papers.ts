import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 12,
  picture: 'paper',
  who: ['nguyen-van-minh', 'sato-haruko'],
  where: 'shiomi-hospital',
  when: '2026-12-02T11:00',
  purse: [],
  things: [{ kind: 'eligibility-notice' }, { kind: 'eligibility-certificate' }],
  triesNeeded: 0,
  faults: ['no-insurance-data'],
  script: [
    ...cardDown,
    ...byFace,
    { see: 'insurance.noData' },
    { take: 'everything' },
    {
      put: 'eligibility-notice',
      at: 'desk',
      say: 'put-eligibility-notice',
    },
    { see: 'desk.cardToo' },
    {
      put: 'eligibility-certificate',
      at: 'desk',
      say: 'put-eligibility-certificate',
    },
    { see: 'desk.return' },
    { take: 'everything' },
    { see: 'desk.goodbye' },
  ],
  ending: { is: 'by-papers' },
} satisfies CardReaderScenario;
