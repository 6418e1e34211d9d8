import { toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 5,
  title: { ja: '「ご{利用|りよう}いただけないカードです」', en: '“This card cannot be used”' },
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
        ja: '{電子証明書|でんししょうめいしょ}の {期限|きげん}が {切|き}れて います。{終|お}わって、{市役所|しやくしょ}で {更新|こうしん}します。お{金|かね}は かかりません。',
        en: 'The electronic certificate inside has run out. Finish, and renew it at the city office; it is free.',
      },
    },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'refused' },
} satisfies ShopCopierScenario;
