import { identified, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 3,
  title: {
    ja: '{印鑑登録証明書|いんかんとうろくしょうめいしょ}を 2{通|つう}',
    en: 'Two copies of the seal certificate',
  },
  picture: 'seal',
  goal: {
    ja: '{車|くるま}を {売|う}るので、{印鑑登録証明書|いんかんとうろくしょうめいしょ}が 2{通|つう} いります。',
    en: 'You are selling your car and need the seal registration certificate, two copies.',
  },
  who: ['sato-haruko', 'gurung-bishal', 'ishii-takuya'],
  when: '2026-11-28T14:10',
  purse: [500, 100, 100, 50, 10, 10, 10],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.seal-certificate' },
    {
      touch: 'more',
      until: 2,
      say: {
        ja: '2{通|つう} いるので、「+」を 1{回|かい} {押|お}します。',
        en: 'You need two, so press 「+」 once.',
      },
    },
    { touch: 'next' },
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'seal-certificate', copies: 2 },
} satisfies ShopCopierScenario;
