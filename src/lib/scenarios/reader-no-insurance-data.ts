import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 11,
  title: {
    ja: '{保険|ほけん}の {情報|じょうほう}が {出|で}ない',
    en: 'No insurance data',
  },
  picture: 'phone',
  goal: {
    ja: '{会社|かいしゃ}が {変|か}わったばかりです。{機械|きかい}では {保険|ほけん}の {情報|じょうほう}が {出|で}ません。スマホの マイナポータルと カードを {受付|うけつけ}に {見|み}せます。',
    en: 'You have just changed jobs, and the reader finds no insurance data. Show the desk your card and the MynaPortal page on your phone.',
  },
  who: ['silva-ricardo', 'ishii-takuya', 'santos-maria'],
  where: 'shiomi-hospital',
  when: '2026-11-27T09:15',
  purse: [],
  things: [{ kind: 'phone', shows: 'lock' }],
  triesNeeded: 0,
  faults: ['no-insurance-data'],
  script: [
    ...cardDown,
    ...byFace,
    { touch: 'register', ifAsked: 'insurance.offer' },
    { touch: 'next', ifAsked: 'insurance.registered' },
    { see: 'insurance.noData' },
    { take: 'everything' },
    { handle: 'phone', how: 'open' },
    { put: 'phone', at: 'desk' },
    { put: 'my-number-card', at: 'desk' },
    { see: 'desk.return' },
    { take: 'everything' },
    { see: 'desk.goodbye' },
  ],
  ending: { is: 'by-papers' },
} satisfies CardReaderScenario;
