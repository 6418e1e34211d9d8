import { identified, ownRecord, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'repair',
  order: 7,
  title: { ja: '{紙|かみ}を {忘|わす}れそうに なる', en: 'The paper almost left behind' },
  picture: 'paper',
  goal: {
    ja: '{領収書|りょうしゅうしょ}だけ {取|と}って、{紙|かみ}を {忘|わす}れます。{機械|きかい}が {呼|よ}びます。{全部|ぜんぶ} {取|と}って {帰|かえ}りましょう。',
    en: 'You take only the receipt and forget the paper. The machine calls you back. Take everything before you go.',
  },
  who: ['sato-haruko', 'silva-ricardo', 'nguyen-van-minh'],
  when: '2026-11-29T16:40',
  purse: [500],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    ...ownRecord,
    ...paidInCoins.slice(0, -2),
    {
      take: 'receipt',
      from: 'receipt-slot',
      say: { ja: 'まず {領収書|りょうしゅうしょ}だけ {取|と}ります。', en: 'Take only the receipt first.' },
    },
    {
      see: 'collect.calling',
      say: { ja: 'そのまま {少|すこ}し {待|ま}って みましょう。', en: 'Now wait a moment and see.' },
    },
    {
      touch: 'stop-voice',
      say: {
        ja: '{機械|きかい}が {呼|よ}んで います。「{音声停止|おんせいていし}」で {声|こえ}が {止|と}まります。',
        en: 'The machine is calling. 「音声停止」 stops the voice.',
      },
    },
    {
      take: 'everything',
      say: {
        ja: '{紙|かみ}、おつり、カード。{全部|ぜんぶ} {取|と}ります。',
        en: 'Paper, change, card: take everything.',
      },
    },
    { see: 'collect.goodbye' },
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
