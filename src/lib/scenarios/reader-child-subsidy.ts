import { byPin, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 7,
  picture: 'people',
  who: ['silva-lucas'],
  where: 'shiomi-hospital',
  when: '2026-12-01T09:30',
  purse: [],
  triesNeeded: 1,
  script: [...cardDown, ...byPin, { touch: 'use' }, { touch: 'agree-all' }, ...cardTaken],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
