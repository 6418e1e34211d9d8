import { cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 8,
  title: {
    ja: '{番号|ばんごう}は だれにも {言|い}わない',
    en: 'Keep the PIN to yourself',
  },
  picture: 'staff',
  goal: {
    ja: 'うしろの {人|ひと}が「{番号|ばんごう}を {押|お}しましょうか」と {言|い}います。{親切|しんせつ}でも、{番号|ばんごう}は {言|い}いません。やさしく {断|ことわ}ります。',
    en: 'Somebody behind you kindly offers to type your PIN. Never tell it, however kind they are. Refuse politely.',
  },
  who: ['sato-haruko', 'nguyen-van-minh'],
  where: 'shiomi-hospital',
  when: '2026-11-26T10:10',
  purse: [],
  triesNeeded: 1,
  faults: ['kind-stranger'],
  script: [
    ...cardDown,
    { touch: 'method.pin' },
    { see: 'pin.type' },
    {
      speak: 'my-own',
      say: {
        ja: 'ていねいに {断|ことわ}ります。',
        en: 'Refuse politely.',
      },
    },
    { enter: 'pin' },
    { touch: 'confirm' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
