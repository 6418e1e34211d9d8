import { identified, paidInCoins, toTheCard, type ShopCopierScenario } from './shop-copier';

export default {
  terminal: 'shop-copier',
  group: 'everyday',
  order: 2,
  title: {
    ja: 'ビザの ための {家族|かぞく}{全員|ぜんいん}の {住民票|じゅうみんひょう}',
    en: 'Residence record of the whole family, for a visa',
  },
  picture: 'people',
  goal: {
    ja: '{入管|にゅうかん}に {出|だ}す {住民票|じゅうみんひょう}です。{家族|かぞく}{全員|ぜんいん}。{国籍|こくせき}、{在留資格|ざいりゅうしかく}、{在留|ざいりゅう}カードの {番号|ばんごう}を {書|か}きます。マイナンバーは {書|か}きません。',
    en: 'Immigration asks for the record of your whole household. Nationality, status of residence and card number must be on it; My Number must not.',
  },
  who: ['silva-ricardo', 'santos-maria', 'nguyen-van-minh'],
  when: '2026-11-24T18:20',
  purse: [500, 100, 100, 50, 50, 10],
  things: [{ kind: 'residence-card' }],
  triesNeeded: 1,
  script: [
    ...toTheCard,
    ...identified,
    { touch: 'paper.residence-record' },
    {
      touch: 'scope.household',
      say: {
        ja: '{入管|にゅうかん}には {家族|かぞく}{全員|ぜんいん}の ものを {出|だ}します。',
        en: 'Immigration wants everybody: 「世帯全員」.',
      },
    },
    {
      touch: 'item.relation.on',
      say: {
        ja: '{家族|かぞく}の {関係|かんけい}が わかるように します。',
        en: 'Show who is the head of household and how you are related.',
      },
    },
    {
      touch: 'item.nationality.on',
      say: { ja: '{国籍|こくせき}が {必要|ひつよう}です。', en: 'Immigration needs your nationality.' },
    },
    {
      touch: 'item.status.on',
      say: {
        ja: '{在留資格|ざいりゅうしかく}が {必要|ひつよう}です。',
        en: 'Immigration needs your status of residence.',
      },
    },
    {
      touch: 'item.card-number.on',
      say: {
        ja: '{在留|ざいりゅう}カードの {番号|ばんごう}が {必要|ひつよう}です。',
        en: 'Immigration needs the number of your residence card.',
      },
    },
    {
      touch: 'next',
      say: {
        ja: 'マイナンバーは「{記載|きさい}しない」の ままで {進|すす}みます。',
        en: 'Leave My Number at 「記載しない」 and go on.',
      },
    },
    { touch: 'next' },
    ...paidInCoins,
  ],
  ending: { is: 'issued', paper: 'residence-record', copies: 1 },
} satisfies ShopCopierScenario;
