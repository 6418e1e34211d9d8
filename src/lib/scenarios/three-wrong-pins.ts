import { toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 2,
  title: { ja: '{暗証番号|あんしょうばんごう}を 3{回|かい} まちがえる', en: 'Three wrong PINs' },
  picture: 'lock',
  goal: {
    ja: '3{回|かい} まちがえると、カードが ロックされます。なにが {起|お}きるか、ここで {見|み}て おきましょう。ほんとうの {機械|きかい}では、2{回|かい}で やめます。',
    en: 'Three misses in a row lock the card. See here what happens then. On the real machine, stop after two.',
  },
  who: ['nguyen-van-minh', 'sato-haruko', 'gurung-bishal'],
  when: '2026-11-24T10:45',
  purse: [100, 100, 100],
  triesNeeded: 3,
  script: [
    ...toTheCard,
    { see: 'identify.pin' },
    {
      enter: 'wrong',
      say: {
        ja: 'メモと {違|ちが}う {番号|ばんごう}を {入|い}れます。',
        en: 'Type four digits that are not on the memo.',
      },
    },
    { touch: 'confirm' },
    { touch: 'again' },
    {
      enter: 'wrong',
      say: {
        ja: 'もう{一度|いちど}、{違|ちが}う {番号|ばんごう}を {入|い}れます。',
        en: 'Again a wrong one.',
      },
    },
    { touch: 'confirm' },
    {
      touch: 'again',
      say: {
        ja: 'あと 1{回|かい}です。ほんとうの {機械|きかい}では、ここで やめて ください。{練習|れんしゅう}なので {続|つづ}けます。',
        en: 'One try left. On the real machine stop here. This is practice, so go on.',
      },
    },
    {
      enter: 'wrong',
      say: {
        ja: 'わざと もう{一度|いちど} まちがえます。{練習|れんしゅう}だから できます。',
        en: 'Wrong once more, on purpose. Only practice lets you.',
      },
    },
    { touch: 'confirm' },
    {
      touch: 'finish',
      say: {
        ja: 'ロックされました。「{終了|しゅうりょう}」を {押|お}して、カードを {取|と}ります。',
        en: 'Locked. Press 「終了」 and take the card.',
      },
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'locked' },
  afterwards: {
    ja: '{市役所|しやくしょ}などの {窓口|まどぐち}で、{新|あたら}しい {暗証番号|あんしょうばんごう}に します。カードと、{本人|ほんにん}だと わかる ものを もって いきます。',
    en: 'At the municipal office you choose a new PIN. Bring the card and one more ID.',
  },
} satisfies ShopCopierScenario;
