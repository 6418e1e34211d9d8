import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 6,
  picture: 'staff',
  who: ['sato-haruko', 'silva-ricardo', 'santos-maria'],
  where: 'shiomi-hospital',
  when: '2026-11-24T09:45',
  purse: [],
  triesNeeded: 0,
  forgotPin: true,
  faults: ['no-match'],
  script: [
    ...cardDown,
    ...byFace,
    { see: 'face.noMatch' },
    {
      speak: 'no-face',
      say: 'speak-no-face',
    },
    {
      speak: 'forgot-pin',
      say: 'speak-forgot-pin',
    },
    { see: 'staffCheck' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
