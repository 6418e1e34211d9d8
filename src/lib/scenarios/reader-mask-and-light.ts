import { cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 4,
  picture: 'person',
  who: ['sato-haruko', 'santos-maria', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-27T15:40',
  purse: [],
  face: { mask: true, hat: true, distance: -1 },
  triesNeeded: 0,
  faults: ['backlight'],
  script: [
    ...cardDown,
    { touch: 'method.face' },
    { look: 'mask-off' },
    { look: 'hat-off' },
    { look: 'frame' },
    {
      speak: 'bright',
      say: 'speak-bright',
    },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
