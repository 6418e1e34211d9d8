import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 10,
  picture: 'info',
  who: ['park-jihye'],
  where: 'shiomi-hospital',
  when: '2027-01-12T09:30',
  purse: [],
  things: [{ kind: 'eligibility-certificate' }],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { see: 'insurance.expired' },
    { take: 'everything' },
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
