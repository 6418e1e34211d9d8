import { identified, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 4,
  title: { ja: '{課税証明書|かぜいしょうめいしょ}', en: 'Tax certificate' },
  picture: 'tax',
  goal: {
    ja: '{部屋|へや}を {借|か}りるので、{課税証明書|かぜいしょうめいしょ}が 1{枚|まい} いります。{機械|きかい}が {使|つか}えれば、{電子|でんし}マネーで {払|はら}います。',
    en: 'You are renting a flat and need one tax certificate. If the machine takes e-money, you pay with your IC card.',
  },
  who: ['nguyen-van-minh', 'sato-haruko', 'ishii-takuya'],
  when: '2026-11-26T12:15',
  purse: [100, 100, 100, 50, 50],
  things: [{ kind: 'transit-card', balance: 1840 }],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.tax-certificate' },
    { touch: 'next' },
    { touch: 'confirm' },
    {
      touch: 'pay.e-money',
      ifAsked: 'pay.method',
      say: { ja: '{電子|でんし}マネーの カードが あります。', en: 'You have an IC card with money on it.' },
    },
    { put: 'transit-card', at: 'e-money-reader', ifAsked: 'pay.eMoney' },
    { put: 'coins', yen: 'fee', at: 'coin-slot', ifAsked: 'pay.cash' },
    { touch: 'start', ifAsked: 'pay.cash' },
    { see: 'collect.take' },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'issued', paper: 'tax-certificate', copies: 1 },
} satisfies ShopCopierScenario;
