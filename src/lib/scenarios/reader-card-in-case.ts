import { byFace, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 1,
  title: {
    ja: 'ケースに {入|い}れたまま {置|お}く',
    en: 'The card in its case',
  },
  picture: 'card',
  goal: {
    ja: 'カードを ケースに {入|い}れたまま {置|お}きます。{機械|きかい}は {読|よ}めません。ケースから {出|だ}して、もう{一度|いちど} {置|お}きます。',
    en: 'Put the card down in its case and see that it is not read. Then take it out of the case and try again.',
  },
  who: ['sato-haruko', 'nguyen-van-minh', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-24T14:00',
  purse: [],
  triesNeeded: 0,
  script: [
    {
      put: 'my-number-card',
      at: 'card-reader',
      say: {
        ja: 'わざと ケースのまま {置|お}きます。',
        en: 'Leave it in its case, on purpose.',
      },
    },
    {
      push: 'my-number-card',
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
