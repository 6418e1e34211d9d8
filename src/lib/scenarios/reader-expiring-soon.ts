import { agreed, byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 9,
  title: {
    ja: '{期限|きげん}が もうすぐ {切|き}れる',
    en: 'The certificate ends soon',
  },
  picture: 'clock',
  goal: {
    ja: '{在留|ざいりゅう}の {期限|きげん}が もうすぐです。カードも {同|おな}じ {日|ひ}に {使|つか}えなく なります。{機械|きかい}が {教|おし}えて くれます。{今日|きょう}は {使|つか}えます。',
    en: 'Your period of stay ends soon, and your card with it. The reader warns you. Today it still works.',
  },
  who: ['gurung-bishal'],
  where: 'wakaba-clinic',
  when: '2026-11-24T17:20',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    {
      touch: 'confirm',
      say: {
        ja: '{読|よ}んで から「{確認|かくにん}」を {押|お}します。',
        en: 'Read it, then confirm.',
      },
    },
    ...agreed,
    { touch: 'prescription.electronic' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: '{在留|ざいりゅう}カードを {新|あたら}しく したら、マイナンバーカードの {期限|きげん}より {前|まえ}に、{市役所|しやくしょ}で {延長|えんちょう}します。{新|あたら}しい {在留|ざいりゅう}カードが まだ ない ときも、その {前|まえ}に {相談|そうだん}します。{手紙|てがみ}は {来|き}ません。',
    en: 'When you have the new residence card, have the My Number Card extended at the municipal office before its date. No new residence card yet? Ask there before that date too. No letter comes.',
  },
} satisfies CardReaderScenario;
