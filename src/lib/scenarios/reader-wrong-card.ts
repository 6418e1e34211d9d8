import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 3,
  title: {
    ja: 'ちがう カードを {置|お}く',
    en: 'The wrong card',
  },
  picture: 'error',
  goal: {
    ja: '{在留|ざいりゅう}カードを {置|お}いて みます。{機械|きかい}が {断|ことわ}ります。そのあと、マイナンバーカードを {置|お}きます。',
    en: 'Try your residence card first and see it refused. Then use the My Number Card.',
  },
  who: ['nguyen-van-minh', 'santos-maria', 'silva-ricardo'],
  where: 'shiomi-hospital',
  when: '2026-11-26T15:10',
  purse: [],
  things: [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 640 }],
  triesNeeded: 0,
  script: [
    {
      put: 'residence-card',
      at: 'card-reader',
      say: {
        ja: 'わざと {在留|ざいりゅう}カードを {置|お}きます。',
        en: 'Put the residence card there, on purpose.',
      },
    },
    {
      push: 'residence-card',
      from: 'card-reader',
      ifAsked: 'card.loose',
      say: {
        ja: 'わざと この まま {押|お}します。',
        en: 'Push it in as it is, on purpose.',
      },
    },
    { see: 'card.notMyNumber' },
    { take: 'everything' },
    ...cardDown,
    ...byFace,
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
