import { cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 4,
  title: {
    ja: 'マスクと ぼうし、まぶしい {窓|まど}',
    en: 'A mask, a hat, and light from behind',
  },
  picture: 'person',
  goal: {
    ja: 'マスクと ぼうしを つけて います。うしろの {窓|まど}が まぶしいです。{機械|きかい}の {言葉|ことば}を {読|よ}んで、{一|ひと}つずつ {直|なお}します。',
    en: 'You wear a mask and a hat, and the window behind you is bright. Read what the reader says and fix one thing at a time.',
  },
  who: ['sato-haruko', 'santos-maria', 'kondo-matsuo'],
  where: 'shiomi-hospital',
  when: '2026-11-27T15:40',
  purse: [],
  face: { mask: true, hat: true, distance: -1 },
  triesNeeded: 0,
  faults: ['backlight'],
  script: [
    ...cardDown,
    { touch: 'method.face' },
    { look: 'mask-off' },
    { look: 'hat-off' },
    { look: 'frame' },
    {
      speak: 'bright',
      say: {
        ja: '{受付|うけつけ}の {人|ひと}に {言|い}います。ブラインドを {下|お}ろして くれます。',
        en: 'Tell the receptionist. They lower the blind.',
      },
    },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
} satisfies CardReaderScenario;
