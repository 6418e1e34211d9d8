import { agreed, byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 6,
  picture: 'phone',
  who: ['santos-maria', 'sato-haruko', 'silva-ricardo'],
  where: 'wakaba-clinic',
  when: '2026-11-27T16:15',
  purse: [],
  triesNeeded: 0,
  script: [...cardDown, ...byFace, ...agreed, { touch: 'prescription.electronic' }, ...cardTaken],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
