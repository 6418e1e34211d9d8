import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 8,
  picture: 'clock',
  who: ['sato-haruko', 'silva-ricardo', 'kondo-matsuo'],
  where: 'yamabuki-clinic',
  when: '2026-11-30T10:45',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { touch: 'agree', ifAsked: 'consent.surgery' },
    { touch: 'agree', ifAsked: 'consent.treatment' },
    { touch: 'agree', ifAsked: 'consent.checkup' },
    {
      touch: 'provide',
      say: 'touch-provide',
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
