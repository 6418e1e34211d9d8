import { byFace, cardTaken, laidDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 2,
  title: {
    ja: 'カードの {向|む}きを まちがえる',
    en: 'The wrong way round',
  },
  picture: 'error',
  goal: {
    ja: 'カードを {反対|はんたい}の {向|む}きで {置|お}きます。{機械|きかい}は {読|よ}めません。{絵|え}の とおりに {直|なお}します。',
    en: 'Put the card the wrong way round and see what the reader says. Then do as its picture shows.',
  },
  who: ['nguyen-van-minh', 'sato-haruko'],
  where: 'shiomi-hospital',
  when: '2026-11-25T14:20',
  purse: [],
  triesNeeded: 0,
  script: [
    { handle: 'my-number-card', how: 'uncase' },
    {
      turn: 'my-number-card',
      to: 'other',
      say: {
        ja: 'わざと {反対|はんたい}に します。',
        en: 'Turn it the wrong way, on purpose.',
      },
    },
    { put: 'my-number-card', at: 'card-reader' },
    {
      push: 'my-number-card',
      from: 'card-reader',
      ifAsked: 'card.loose',
      say: {
        ja: 'わざと この まま {押|お}します。',
        en: 'Push it in as it is, on purpose.',
      },
    },
    { see: 'card.notRead' },
    { take: 'everything' },
    { see: 'ready' },
    ...laidDown,
    ...byFace,
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
