import { byPin, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 3,
  picture: 'lock',
  who: ['silva-ricardo', 'sato-haruko', 'santos-maria'],
  where: 'shiomi-hospital',
  when: '2026-11-25T10:05',
  purse: [],
  triesNeeded: 1,
  script: [
    ...cardDown,
    ...byPin,
    { touch: 'choose-each' },
    {
      touch: 'disagree',
      ifAsked: 'consent.surgery',
      say: 'touch-disagree',
    },
    {
      touch: 'agree',
      ifAsked: 'consent.treatment',
      say: 'touch-agree',
    },
    {
      touch: 'agree',
      ifAsked: 'consent.checkup',
      say: 'touch-agree-2',
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
