import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 12,
  title: {
    ja: '{名前|なまえ}が {似|に}て いる {二|ふた}つの {紙|かみ}',
    en: 'Two papers that look alike',
  },
  picture: 'paper',
  goal: {
    ja: '{保険|ほけん}の {情報|じょうほう}が {出|で}ません。{似|に}て いる {紙|かみ}が {二|ふた}つ あります。「{資格情報|しかくじょうほう}のお{知|し}らせ」だけでは {使|つか}えません。「{資格確認書|しかくかくにんしょ}」は、それだけで {使|つか}えます。',
    en: 'No insurance data came. You have two papers that look alike. The 「資格情報のお知らせ」 alone is refused; the 「資格確認書」 is enough by itself.',
  },
  who: ['nguyen-van-minh', 'sato-haruko'],
  where: 'shiomi-hospital',
  when: '2026-12-02T11:00',
  purse: [],
  things: [{ kind: 'eligibility-notice' }, { kind: 'eligibility-certificate' }],
  triesNeeded: 0,
  faults: ['no-insurance-data'],
  script: [
    ...cardDown,
    ...byFace,
    { see: 'insurance.noData' },
    { take: 'everything' },
    {
      put: 'eligibility-notice',
      at: 'desk',
      say: {
        ja: 'わざと、「{資格情報|しかくじょうほう}のお{知|し}らせ」だけを {出|だ}して みます。',
        en: 'Try the 「資格情報のお知らせ」 alone first, on purpose.',
      },
    },
    { see: 'desk.cardToo' },
    {
      put: 'eligibility-certificate',
      at: 'desk',
      say: {
        ja: 'もう {一|ひと}つの {紙|かみ}です。「{資格確認書|しかくかくにんしょ}」は、これだけで {使|つか}えます。',
        en: 'Now the other paper. The 「資格確認書」 is enough by itself.',
      },
    },
    { see: 'desk.return' },
    { take: 'everything' },
    { see: 'desk.goodbye' },
  ],
  ending: { is: 'by-papers' },
  afterwards: {
    ja: '「{資格情報|しかくじょうほう}のお{知|し}らせ」は、マイナンバーカードと {一緒|いっしょ}なら {使|つか}えます。',
    en: 'The 「資格情報のお知らせ」 counts only together with the My Number Card.',
  },
} satisfies CardReaderScenario;
