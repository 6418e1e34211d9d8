import { agreed, byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 6,
  title: {
    ja: '{処方箋|しょほうせん}を {電子|でんし}で もらう',
    en: 'Have the prescription sent electronically',
  },
  picture: 'phone',
  goal: {
    ja: 'クリニックで {受付|うけつけ}を します。{薬|くすり}の {処方箋|しょほうせん}は、{紙|かみ}では なく {電子|でんし}に します。',
    en: 'Check in at a clinic. Have your prescription issued electronically, not on paper.',
  },
  who: ['santos-maria', 'sato-haruko', 'silva-ricardo'],
  where: 'wakaba-clinic',
  when: '2026-11-27T16:15',
  purse: [],
  triesNeeded: 0,
  script: [...cardDown, ...byFace, ...agreed, { touch: 'prescription.electronic' }, ...cardTaken],
  ending: { is: 'received' },
  afterwards: {
    ja: '{薬局|やっきょく}でも カードで {受付|うけつけ}を します。{紙|かみ}は いりません。',
    en: 'At the pharmacy, check in with the card again. You need no paper.',
  },
} satisfies CardReaderScenario;
