import { byPin, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 7,
  title: {
    ja: '{子|こ}どもの {受給者証|じゅきゅうしゃしょう}を {使|つか}う',
    en: 'A child’s subsidy certificate',
  },
  picture: 'people',
  goal: {
    ja: '{息子|むすこ}の ルーカスを {連|つ}れて きました。{親|おや}が {暗証番号|あんしょうばんごう}を {押|お}します。{医療費|いりょうひ}の {受給者証|じゅきゅうしゃしょう}も カードで {使|つか}います。',
    en: 'You bring your son Lucas. As his parent you may type the PIN. The card serves as his medical subsidy certificate too.',
  },
  who: ['silva-lucas'],
  where: 'shiomi-hospital',
  when: '2026-12-01T09:30',
  purse: [],
  triesNeeded: 1,
  script: [...cardDown, ...byPin, { touch: 'use' }, { touch: 'agree-all' }, ...cardTaken],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
