import { byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 13,
  title: {
    ja: '{見|み}せる ものが ない：{紙|かみ}に {書|か}く',
    en: 'Nothing to show: fill in a form',
  },
  picture: 'paper',
  goal: {
    ja: '{保険|ほけん}の {情報|じょうほう}が {出|で}ません。スマホも {紙|かみ}も ありません。はじめての {病院|びょういん}なので、{受付|うけつけ}で「{申立書|もうしたてしょ}」を もらって {書|か}きます。',
    en: 'No insurance data came, and you have neither phone nor paper. On a first visit, the desk gives you the form 「申立書」 to fill in.',
  },
  who: ['sato-haruko', 'nguyen-van-minh'],
  where: 'shiomi-hospital',
  when: '2026-11-30T14:30',
  purse: [],
  triesNeeded: 0,
  faults: ['no-insurance-data'],
  script: [
    ...cardDown,
    ...byFace,
    { see: 'insurance.noData' },
    { take: 'everything' },
    { speak: 'have-none' },
    { see: 'desk.form' },
    { take: 'statement', from: 'desk' },
    { handle: 'statement', how: 'fill' },
    { put: 'statement', at: 'desk' },
    { put: 'my-number-card', at: 'desk' },
    { see: 'desk.return' },
    { take: 'everything' },
    { see: 'desk.goodbye' },
  ],
  ending: { is: 'by-papers' },
  afterwards: {
    ja: '{新|あたら}しい {保険|ほけん}の {番号|ばんごう}が わかったら、{病院|びょういん}に {知|し}らせます。',
    en: 'When you know the number of your new insurance, tell the hospital.',
  },
} satisfies CardReaderScenario;
