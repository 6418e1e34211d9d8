import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 10,
  title: {
    ja: '{期限|きげん}が {切|き}れて いた',
    en: 'The certificate has ended',
  },
  picture: 'info',
  goal: {
    ja: '{電子証明書|でんししょうめいしょ}の {期限|きげん}が 3か{月|げつ}より {前|まえ}に {切|き}れました。カードは {使|つか}えません。{家|いえ}に {届|とど}いた「{資格確認書|しかくかくにんしょ}」を {出|だ}します。',
    en: 'The electronic certificate ended more than three months ago, so the card is refused. Show the 「資格確認書」 that came by post.',
  },
  who: ['park-jihye'],
  where: 'shiomi-hospital',
  when: '2027-01-12T09:30',
  purse: [],
  things: [{ kind: 'eligibility-certificate' }],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { see: 'insurance.expired' },
    { take: 'everything' },
    {
      put: 'eligibility-certificate',
      at: 'desk',
      say: {
        ja: '「{資格確認書|しかくかくにんしょ}」は、これだけで {使|つか}えます。',
        en: 'The 「資格確認書」 is enough by itself.',
      },
    },
    { see: 'desk.return' },
    { take: 'everything' },
    { see: 'desk.goodbye' },
  ],
  ending: { is: 'by-papers' },
  afterwards: {
    ja: '{市役所|しやくしょ}で {電子証明書|でんししょうめいしょ}を {新|あたら}しく します。お{金|かね}は かかりません。',
    en: 'Have the electronic certificate renewed at the municipal office. It is free.',
  },
} satisfies CardReaderScenario;
