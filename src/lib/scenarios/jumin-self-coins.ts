import { identified, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 1,
  title: { ja: '{自分|じぶん}だけの {住民票|じゅうみんひょう}', en: 'My own residence record' },
  picture: 'person',
  goal: {
    ja: '{銀行|ぎんこう}に {出|だ}す {住民票|じゅうみんひょう}を 1{枚|まい} とります。{自分|じぶん}だけの ものです。お{金|かね}は {硬貨|こうか}で {払|はら}います。',
    en: 'The bank asks for your residence record. You need one copy, about yourself only, and you pay with coins.',
  },
  who: ['sato-haruko', 'nguyen-van-minh', 'gurung-bishal', 'silva-ricardo', 'ishii-takuya', 'mori-daisuke'],
  when: '2026-11-24T10:00',
  purse: [500, 100, 100, 100, 50, 10, 5, 1],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.residence-record' },
    {
      touch: 'scope.self',
      say: {
        ja: '{自分|じぶん}だけなので、「{本人|ほんにん}のみ」です。',
        en: 'Only about yourself: 「本人のみ」.',
      },
    },
    {
      touch: 'next',
      say: {
        ja: '{銀行|ぎんこう}は なにも {書|か}かなくて いいと {言|い}いました。そのまま {進|すす}みます。',
        en: 'The bank needs none of these, so leave them all off.',
      },
    },
    { touch: 'next', say: { ja: '1{部|ぶ}で いいです。', en: 'One copy is enough.' } },
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
