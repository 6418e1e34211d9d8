import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 8,
  title: {
    ja: '{古|ふる}い {画面|がめん}の {機械|きかい}',
    en: 'A reader with older screens',
  },
  picture: 'clock',
  goal: {
    ja: 'この {機械|きかい}は {前|まえ}の {画面|がめん}です。{一|ひと}つずつ {聞|き}きます。{最後|さいご}に「{限度額|げんどがく}」も {聞|き}きます。',
    en: 'This reader was never updated. It asks one thing after the other, and at the end about the cost ceiling (限度額).',
  },
  who: ['sato-haruko', 'silva-ricardo', 'kondo-matsuo'],
  where: 'yamabuki-clinic',
  when: '2026-11-30T10:45',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { touch: 'agree', ifAsked: 'consent.surgery' },
    { touch: 'agree', ifAsked: 'consent.treatment' },
    { touch: 'agree', ifAsked: 'consent.checkup' },
    {
      touch: 'provide',
      say: {
        ja: '「はい」で、{窓口|まどぐち}で {払|はら}う お{金|かね}に {上限|じょうげん}が つきます。',
        en: 'Yes: what you pay at the desk stops at your ceiling.',
      },
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
