import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 1,
  title: { ja: '{暗証番号|あんしょうばんごう}を 1{回|かい} まちがえる', en: 'One wrong PIN' },
  picture: 'warning',
  goal: {
    ja: '{暗証番号|あんしょうばんごう}を {一度|いちど} まちがえて、{正|ただ}しく {入|い}れなおします。そのあと、{自分|じぶん}の {住民票|じゅうみんひょう}を とります。',
    en: 'You type a wrong PIN once, then mend it, and get your own residence record after all.',
  },
  who: ['nguyen-van-minh', 'sato-haruko', 'silva-ricardo'],
  when: '2026-11-24T10:30',
  purse: [100, 100, 100, 50, 10],
  triesNeeded: 2,
  script: [
    ...toTheCard,
    { see: 'identify.pin' },
    {
      enter: 'wrong',
      say: {
        ja: 'わざと まちがえて みましょう。メモと {違|ちが}う {番号|ばんごう}を {入|い}れます。',
        en: 'Get it wrong on purpose: type four digits that are not on the memo.',
      },
    },
    { touch: 'confirm' },
    {
      touch: 'again',
      say: {
        ja: 'あわてないで、メモを {見|み}ます。それから「もう{一度|いちど}」です。',
        en: 'No hurry. Look at the memo, then press 「もう一度」.',
      },
    },
    ...identified,
    ...ownRecord,
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
