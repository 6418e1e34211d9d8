import { identified, ownRecord, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 6,
  title: { ja: 'お{金|かね}が {足|た}りない', en: 'Not enough coins' },
  picture: 'coins',
  goal: {
    ja: '{硬貨|こうか}が {足|た}りません。{印刷|いんさつ}の {前|まえ}なら、やめて お{金|かね}を {返|かえ}して もらえます。',
    en: 'Your coins are not enough. Before printing you can stop and get every coin back.',
  },
  who: ['silva-ricardo', 'nguyen-van-minh', 'gurung-bishal', 'sato-haruko'],
  when: '2026-11-27T08:15',
  purse: [100, 50, 10, 5, 1, 1],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    ...ownRecord,
    { touch: 'confirm' },
    { touch: 'pay.cash', ifAsked: 'pay.method' },
    {
      put: 'coins',
      yen: 150,
      at: 'coin-slot',
      say: { ja: 'あるだけ {入|い}れて みます。', en: 'Put in what you have.' },
    },
    {
      touch: 'cancel',
      say: {
        ja: '{足|た}りません。「{中止|ちゅうし}する」を {押|お}すと、{全部|ぜんぶ} {返|かえ}って きます。',
        en: 'Not enough. Press 「中止する」 and everything comes back.',
      },
    },
    { see: 'collect.take' },
    { take: 'everything' },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'cancelled' },
  afterwards: {
    ja: '{次|つぎ}は、100{円|えん}や 500{円|えん}を {用意|ようい}して いきます。お{店|みせ}は ふつう、お{金|かね}を くずして くれません。',
    en: 'Bring 100 and 500 yen coins next time. Shops do not usually change money.',
  },
} satisfies ShopCopierScenario;
