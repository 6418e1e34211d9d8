import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 4,
  title: {
    ja: '{同意|どうい}しないで {受付|うけつけ}を する',
    en: 'Agree to nothing',
  },
  picture: 'info',
  goal: {
    ja: '{前|まえ}の {病気|びょうき}や {薬|くすり}を {見|み}せたく ありません。それでも {診察|しんさつ}は {受|う}けられます。',
    en: 'You do not want anyone to see your earlier treatment and medicine. You are treated all the same.',
  },
  who: ['nguyen-van-minh', 'sato-haruko', 'santos-maria', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-26T11:30',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { speak: 'may-refuse' },
    {
      touch: 'disagree-all',
      say: {
        ja: '「{同意|どうい}しない」でも だいじょうぶです。',
        en: 'Saying no is fine.',
      },
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: '{飲|の}んで いる {薬|くすり}は、{自分|じぶん}で {医者|いしゃ}に {言|い}います。お{薬手帳|くすりてちょう}が あれば、{見|み}せます。',
    en: 'Tell the doctor yourself what medicine you take, or show your medicine notebook (お薬手帳).',
  },
} satisfies CardReaderScenario;
