import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 3,
  title: { ja: 'ちがう カードを {置|お}く', en: 'The wrong card' },
  picture: 'error',
  goal: {
    ja: '{在留|ざいりゅう}カードを {置|お}いて みます。{機械|きかい}が {断|ことわ}ります。そのあと、マイナンバーカードで {住民票|じゅうみんひょう}を とります。',
    en: 'Try your residence card first and see it refused. Then use the My Number Card and get your residence record.',
  },
  who: ['nguyen-van-minh', 'santos-maria', 'silva-ricardo', 'gurung-bishal'],
  when: '2026-11-25T09:40',
  purse: [100, 100, 100, 50, 10],
  things: [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 120 }],
  triesNeeded: 1,
  script: [
    ...toTheCard.slice(0, -2),
    {
      put: 'residence-card',
      at: 'card-pad',
      say: {
        ja: 'わざと {在留|ざいりゅう}カードを {置|お}きます。',
        en: 'Put the residence card on the pad, on purpose.',
      },
    },
    { see: 'identify.wrongCard' },
    { take: 'residence-card', from: 'card-pad' },
    ...toTheCard.slice(-2),
    ...identified,
    ...ownRecord,
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
