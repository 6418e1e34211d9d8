import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 6,
  title: {
    ja: '{顔|かお}も {番号|ばんごう}も だめ：{受付|うけつけ}に {頼|たの}む',
    en: 'Neither face nor PIN: ask the desk',
  },
  picture: 'staff',
  goal: {
    ja: '{顔認証|かおにんしょう}が できません。{暗証番号|あんしょうばんごう}も {忘|わす}れました。{受付|うけつけ}の {人|ひと}に {言|い}えば、{顔|かお}を {見|み}て {確認|かくにん}して くれます。',
    en: 'Face recognition fails and you have forgotten the PIN. Tell the receptionist: they can check your face themselves.',
  },
  who: ['sato-haruko', 'silva-ricardo', 'santos-maria'],
  where: 'shiomi-hospital',
  when: '2026-11-24T09:45',
  purse: [],
  triesNeeded: 0,
  faults: ['no-match'],
  script: [
    ...cardDown,
    ...byFace,
    { see: 'face.noMatch' },
    {
      speak: 'no-face',
      say: {
        ja: '{困|こま}ったら、{受付|うけつけ}に {言|い}います。',
        en: 'When you are stuck, tell the receptionist.',
      },
    },
    {
      speak: 'forgot-pin',
      say: {
        ja: '{暗証番号|あんしょうばんごう}も {忘|わす}れたと {言|い}います。',
        en: 'Say that you have forgotten the PIN too.',
      },
    },
    { see: 'staffCheck' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: '{暗証番号|あんしょうばんごう}は {市役所|しやくしょ}などで {新|あたら}しく できます。',
    en: 'You can choose a new PIN at the municipal office.',
  },
} satisfies CardReaderScenario;
