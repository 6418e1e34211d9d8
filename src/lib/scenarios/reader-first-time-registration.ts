import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 2,
  title: {
    ja: 'はじめて {保険証|ほけんしょう}として {使|つか}う',
    en: 'The first time: register the card',
  },
  picture: 'card',
  goal: {
    ja: 'あなたの カードは、まだ {保険証|ほけんしょう}として {登録|とうろく}して いません。{機械|きかい}で すぐ {登録|とうろく}できます。',
    en: 'Your card is not registered as an insurance card yet. The reader can do it on the spot.',
  },
  who: ['ishii-takuya', 'putri-ayu'],
  where: 'shiomi-hospital',
  when: '2026-11-26T09:20',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    {
      touch: 'register',
      say: {
        ja: 'ここで {登録|とうろく}します。お{金|かね}は いりません。',
        en: 'Register here. It costs nothing.',
      },
    },
    { touch: 'next' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: '{登録|とうろく}は {一回|いっかい}だけです。{次|つぎ}から、{機械|きかい}は {聞|き}きません。',
    en: 'You register only once. Next time the reader does not ask.',
  },
} satisfies CardReaderScenario;
