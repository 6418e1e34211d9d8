import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 1,
  title: {
    ja: '{顔|かお}で {受付|うけつけ}を する',
    en: 'Check in with your face',
  },
  picture: 'person',
  goal: {
    ja: '{病院|びょういん}に {着|つ}きました。マイナンバーカードを {置|お}いて、{顔|かお}で {受付|うけつけ}を します。{前|まえ}の {薬|くすり}などを {医者|いしゃ}が {見|み}ても いいです。',
    en: 'You have come to the hospital. Check in with your My Number Card and your face, and let the doctor see your earlier medicine and treatment.',
  },
  who: ['sato-haruko', 'nguyen-van-minh', 'silva-ricardo', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-24T09:10',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    {
      touch: 'agree-all',
      say: {
        ja: '{全部|ぜんぶ} {一度|いちど}に「はい」と {言|い}えます。',
        en: 'You can say yes to everything at once.',
      },
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: '{本当|ほんとう}の {病院|びょういん}では、{受付|うけつけ}に {診察券|しんさつけん}も {出|だ}します。',
    en: 'In real life, hand in your patient card (診察券) at the desk too.',
  },
} satisfies CardReaderScenario;
