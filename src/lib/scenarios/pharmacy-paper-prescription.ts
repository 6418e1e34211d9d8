import { agreed, byFace, cardDown, type CardReaderScenario } from './card-reader';

export default {
  terminal: 'card-reader',
  group: 'everyday',
  order: 5,
  title: {
    ja: '{薬局|やっきょく}で {紙|かみ}の {処方箋|しょほうせん}を {出|だ}す',
    en: 'At the pharmacy with a paper prescription',
  },
  picture: 'paper',
  goal: {
    ja: '{医者|いしゃ}に {紙|かみ}の {処方箋|しょほうせん}を もらいました。{薬局|やっきょく}で {受付|うけつけ}を して、{処方箋|しょほうせん}を {出|だ}します。',
    en: 'The doctor gave you a prescription on paper. Check in at the pharmacy and hand it over.',
  },
  who: ['nguyen-van-minh', 'sato-haruko', 'silva-ricardo'],
  where: 'hinata-pharmacy',
  when: '2026-11-24T11:40',
  purse: [],
  things: [{ kind: 'prescription' }],
  triesNeeded: 0,
  script: [
    ...cardDown,
    ...byFace,
    ...agreed,
    {
      touch: 'prescription.paper',
      say: {
        ja: '{紙|かみ}の {処方箋|しょほうせん}を もって います。',
        en: 'You have it on paper.',
      },
    },
    { see: 'done.take' },
    { take: 'everything' },
    { see: 'done.prescription' },
    { put: 'prescription', at: 'desk' },
    { see: 'done.goodbye' },
  ],
  ending: { is: 'received' },
  afterwards: {
    ja: '{処方箋|しょほうせん}は、もらった {日|ひ}を {入|い}れて {4日|よっか}だけ {使|つか}えます。',
    en: 'A prescription is good for four days, the day of issue included.',
  },
} satisfies CardReaderScenario;
