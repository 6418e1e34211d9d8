import { identified, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 8,
  title: { ja: '{夜|よる}に {戸籍|こせき}を とる', en: 'A family register in the evening' },
  picture: 'clock',
  goal: {
    ja: '{仕事|しごと}の あと、{戸籍|こせき}を とりに {来|き}ました。{住民票|じゅうみんひょう}は {夜|よる}も とれます。{戸籍|こせき}は どうでしょうか。',
    en: 'After work you come for your family register. Residence records are issued in the evening. Is this one?',
  },
  who: ['sato-haruko', 'mori-daisuke'],
  when: '2026-11-24T19:30',
  purse: [500, 100, 100],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.family-register' },
    {
      touch: 'finish',
      say: {
        ja: 'いまは とれません。{終|お}わって、{平日|へいじつ}の {昼|ひる}に また {来|き}ます。',
        en: 'Not at this hour. Finish, and come back on a weekday in the daytime.',
      },
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'refused' },
  afterwards: {
    ja: '{平日|へいじつ}の {昼|ひる}に、また {来|き}ます。{時間|じかん}は {市区町村|しくちょうそん}で {違|ちが}います。',
    en: 'Come back on a weekday in the daytime. The hours differ from town to town.',
  },
} satisfies ShopCopierScenario;
