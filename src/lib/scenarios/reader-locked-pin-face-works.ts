import { cardDown, cardTaken, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'repair',
  order: 7,
  title: {
    ja: 'ロックされた カードでも {顔|かお}で できる',
    en: 'A locked card: the face still works',
  },
  picture: 'lock',
  goal: {
    ja: '{店|みせ}で {暗証番号|あんしょうばんごう}を 3{回|かい} まちがえました。{番号|ばんごう}は ロックされて います。{病院|びょういん}でも {番号|ばんごう}は {使|つか}えません。でも {顔|かお}は {使|つか}えます。',
    en: 'Three wrong PINs in a shop have locked your PIN. At the hospital the PIN is refused too. Your face still works.',
  },
  who: ['nguyen-van-minh', 'sato-haruko', 'silva-ricardo'],
  where: 'shiomi-hospital',
  when: '2026-11-25T08:50',
  purse: [],
  triesNeeded: 0,
  startsLocked: true,
  script: [
    ...cardDown,
    {
      touch: 'method.pin',
      say: {
        ja: '{番号|ばんごう}が {使|つか}えない ことを {見|み}て みましょう。',
        en: 'See for yourself that the PIN is refused.',
      },
    },
    { see: 'pin.type' },
    {
      enter: 'pin',
      say: {
        ja: '{一度|いちど} {押|お}して、だめな ことを {見|み}ます。',
        en: 'Type it once, and see it refused.',
      },
    },
    { touch: 'confirm' },
    {
      touch: 'method.face',
      say: {
        ja: 'ロックされて いても、{顔|かお}は {使|つか}えます。',
        en: 'Locked or not, the face works.',
      },
    },
    { look: 'frame' },
    { touch: 'agree-all' },
    ...cardTaken,
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: 'ロックは {市役所|しやくしょ}などで なおします。カードと、{身分証|みぶんしょう}を もう {一|ひと}つ もって いきます。',
    en: 'The lock is undone at the municipal office. Bring the card and one more ID.',
  },
} satisfies CardReaderScenario;
