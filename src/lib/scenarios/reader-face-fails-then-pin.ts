import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 5,
  picture: 'warning',
  who: ['santos-maria', 'sato-haruko', 'silva-ricardo'],
  where: 'shiomi-hospital',
  when: '2026-11-24T10:30',
  purse: [],
  triesNeeded: 1,
  faults: ['no-match'],
  script: [
    ...cardDown,
    ...byFace,
    { see: 'face.noMatch' },
    { touch: 'again' },
    { look: 'frame' },
    { see: 'face.noMatch' },
    { touch: 'method.pin' },
    { see: 'pin.type' },
    { enter: 'pin' },
    { touch: 'confirm' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
