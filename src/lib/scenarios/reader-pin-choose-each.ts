import { byPin, cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 3,
  title: {
    ja: '{暗証番号|あんしょうばんごう}で {受付|うけつけ}を して、{一|ひと}つずつ {選|えら}ぶ',
    en: 'Check in with the PIN and choose one by one',
  },
  picture: 'lock',
  goal: {
    ja: '{顔|かお}では なく、{暗証番号|あんしょうばんごう}を {使|つか}います。{手術|しゅじゅつ}の {情報|じょうほう}は {見|み}せません。ほかは {見|み}せます。',
    en: 'Use the PIN instead of your face. Keep your operations to yourself; the rest the doctor may see.',
  },
  who: ['silva-ricardo', 'sato-haruko', 'santos-maria'],
  where: 'shiomi-hospital',
  when: '2026-11-25T10:05',
  purse: [],
  triesNeeded: 1,
  script: [
    ...cardDown,
    ...byPin,
    { touch: 'choose-each' },
    {
      touch: 'disagree',
      ifAsked: 'consent.surgery',
      say: {
        ja: '{手術|しゅじゅつ}は「いいえ」です。',
        en: 'Operations: no.',
      },
    },
    {
      touch: 'agree',
      ifAsked: 'consent.treatment',
      say: {
        ja: '{診療|しんりょう}と {薬|くすり}は「はい」です。',
        en: 'Treatment and medicine: yes.',
      },
    },
    {
      touch: 'agree',
      ifAsked: 'consent.checkup',
      say: {
        ja: '{健診|けんしん}も「はい」です。',
        en: 'Health checks: yes.',
      },
    },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
