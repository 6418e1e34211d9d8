import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 14,
  title: {
    ja: 'カードを {忘|わす}れそうに なる',
    en: 'The card almost left behind',
  },
  picture: 'card',
  goal: {
    ja: '{受付|うけつけ}が {終|お}わって、カードを {取|と}らないで {待|ま}って みます。{機械|きかい}が {呼|よ}びます。カードを {取|と}って {終|お}わります。',
    en: 'When all is done, do not take the card at once: the reader calls you back. Take the card and finish.',
  },
  who: ['sato-haruko', 'silva-ricardo', 'nguyen-van-minh'],
  where: 'shiomi-hospital',
  when: '2026-11-30T09:00',
  purse: [],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    { touch: 'agree-all' },
    { see: 'done.take' },
    {
      see: 'done.calling',
      say: {
        ja: 'なにも しないで {少|すこ}し {待|ま}ちます。',
        en: 'Do nothing and wait a moment.',
      },
    },
    { take: 'everything' },
    { see: 'done.goodbye' },
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
