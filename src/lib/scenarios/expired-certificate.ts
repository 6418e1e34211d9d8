import { toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 5,
  title: { ja: '「ご{利用|りよう}いただけないカードです」', en: '“This card cannot be used”' },
  picture: 'info',
  goal: {
    ja: 'カードは まだ {使|つか}える はずです。でも {機械|きかい}が {断|ことわ}ります。どうしてか、カードを よく {見|み}ましょう。',
    en: 'The card itself has years to go, and yet the machine refuses it. Find out why, and what to do.',
  },
  who: ['park-jihye'],
  when: '2026-11-24T13:00',
  purse: [10, 50, 100],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    { see: 'identify.pin' },
    { enter: 'pin' },
    { touch: 'confirm' },
    {
      touch: 'finish',
      say: {
        ja: '{電子証明書|でんししょうめいしょ}の {期限|きげん}が {切|き}れて います。ここで {終|お}わって、{市役所|しやくしょ}で {新|あたら}しく します。お{金|かね}は かかりません。',
        en: 'The electronic certificate inside has run out. Finish, and renew it at the city office; it is free.',
      },
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'refused' },
  afterwards: {
    ja: '{市役所|しやくしょ}などの {窓口|まどぐち}で、{電子証明書|でんししょうめいしょ}を {新|あたら}しく します。{期限|きげん}の 3か{月|げつ}{前|まえ}から できます。',
    en: 'Renew the certificate at the municipal office. It can be done from three months before it ends.',
  },
} satisfies ShopCopierScenario;
