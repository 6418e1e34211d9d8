import { newCard } from '../new-card';
import type { Person } from '../person';
import { moriAddress, moriFamily } from './santos-maria';

const [maria, daisuke, yuina, haruto] = moriFamily;
const domicile = '稽古県旭ヶ浦市灯台町31番地';
const marriage = [
  '【配偶者氏名】サントス，マリア　ルス',
  '【配偶者の国籍】フィリピン共和国',
  '【婚姻の方式】フィリピン共和国の方式',
  '【従前戸籍】稽古県星空市本町5番地　森修一',
].join('\n');

/** The Japanese husband of Maria Santos: his 戸籍 has the children, and his wife only in his marriage. */
export const moriDaisuke: Person = {
  id: 'mori-daisuke',
  called: '{森|もり} {大輔|だいすけ}',
  latin: 'Daisuke Mori',
  look: { hair: 'short', skin: '#ecccab', cloth: '#7a5a4a' },
  municipality: 'asahigaura',
  address: moriAddress,
  household: [daisuke, maria, yuina, haruto],
  seal: { number: '33071', registered: '2016-04-11' },
  tax: {
    year: 2026,
    income: 4_040_000,
    taxable: 2_780_000,
    city: 168_300,
    prefecture: 111_200,
    dependants: 2,
  },
  familyRegister: {
    municipality: 'asahigaura',
    domicile,
    head: '森　大輔',
    registeredForUse: true,
    entries: [
      {
        id: 'mori-daisuke',
        name: '大輔',
        birth: daisuke.birth,
        father: '森　修一',
        mother: '森　美代子',
        relation: '長男',
        events: [
          {
            kind: '出生',
            day: daisuke.birth,
            text: '【出生地】稽古県星空市\n【届出日】昭和61年10月17日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '2014-02-08',
            text: marriage,
          },
          { kind: '転籍', day: '2016-04-11', text: '【従前の記録】稽古県星空市本町5番地' },
        ],
      },
      {
        id: 'mori-yuina',
        name: '結菜',
        birth: yuina.birth,
        father: '森　大輔',
        mother: 'サントス，マリア　ルス',
        relation: '長女',
        events: [
          {
            kind: '出生',
            day: yuina.birth,
            text: '【出生地】稽古県旭ヶ浦市\n【届出日】平成28年5月31日\n【届出人】父',
          },
        ],
      },
      {
        id: 'mori-haruto',
        name: '陽斗',
        birth: haruto.birth,
        father: '森　大輔',
        mother: 'サントス，マリア　ルス',
        relation: '長男',
        events: [
          {
            kind: '出生',
            day: haruto.birth,
            text: '【出生地】稽古県旭ヶ浦市\n【届出日】令和元年12月9日\n【届出人】父',
          },
        ],
      },
    ],
  },
  card: newCard({
    holder: 'mori-daisuke',
    birth: daisuke.birth,
    issued: '2023-02-18',
    secrets: {
      authentication: '3618',
      'resident-register': '9402',
      'card-information': '9402',
      signature: 'MORI3618',
    },
    insuranceRegistered: true,
  }),
  memo: '3618',
};
