import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 4,
  title: { ja: 'カードを {早|はや}く {取|と}って しまう', en: 'The card lifted too early' },
  picture: 'card',
  goal: {
    ja: '{読|よ}み{取|と}って いる とき、カードを {取|と}って しまいます。どう なおすか {練習|れんしゅう}して、{住民票|じゅうみんひょう}を とります。',
    en: 'You lift the card while it is being read. Mend it, and get your residence record.',
  },
  who: ['sato-haruko', 'nguyen-van-minh', 'silva-ricardo'],
  when: '2026-11-25T11:05',
  purse: [100, 100, 100, 50, 10],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    { see: 'identify.reading' },
    {
      take: 'my-number-card',
      from: 'card-pad',
      say: { ja: 'いま、わざと カードを {取|と}って みましょう。', en: 'Now lift the card, on purpose.' },
    },
    { touch: 'again' },
    {
      put: 'my-number-card',
      at: 'card-pad',
      say: {
        ja: 'こんどは、{動|うご}かさないで {待|ま}ちます。',
        en: 'This time leave it still until the machine tells you.',
      },
    },
    ...identified,
    ...ownRecord,
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
