import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '1948-03-05';
const domicile = '見本県潮見浜市大浜町120番地';
const register = { domicile, head: '佐藤　茂雄' };

/** 78 on the practice days; lives with her husband; her 戸籍 is kept where she lives; her seal is registered. */
export const satoHaruko: Person = {
  id: 'sato-haruko',
  called: '{佐藤|さとう} {春子|はるこ}',
  latin: 'Haruko Sato',
  look: { hair: 'bun', grey: true, skin: '#efd3b8', cloth: '#8a6f9e' },
  municipality: 'shiomihama',
  address: '見本県潮見浜市大浜町3丁目4番5号',
  household: [
    {
      id: 'sato-haruko',
      name: '佐藤　春子',
      kana: 'サトウ　ハルコ',
      birth,
      sex: '女',
      relation: '妻',
      individualNumber: '000010010001',
      since: '1971-11-10',
      from: '見本県若葉野市泉町8番地',
      register,
    },
    {
      id: 'sato-shigeo',
      name: '佐藤　茂雄',
      kana: 'サトウ　シゲオ',
      birth: '1945-09-22',
      sex: '男',
      relation: '世帯主',
      individualNumber: '000010010002',
      since: '1945-09-22',
      from: '',
      register,
    },
  ],
  seal: { number: '10482', registered: '1985-06-14' },
  tax: { year: 2026, income: 100_000, taxable: 0, city: 0, prefecture: 0, dependants: 0 },
  familyRegister: {
    municipality: 'shiomihama',
    domicile,
    head: '佐藤　茂雄',
    registeredForUse: true,
    entries: [
      {
        id: 'sato-shigeo',
        name: '茂雄',
        birth: '1945-09-22',
        father: '佐藤　源一',
        mother: '佐藤　トミ',
        relation: '長男',
        events: [
          {
            kind: '出生',
            day: '1945-09-22',
            text: '【出生地】見本県潮見浜市\n【届出日】昭和20年9月28日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '1971-11-03',
            text: '【配偶者氏名】大野春子\n【従前戸籍】見本県潮見浜市大浜町120番地　佐藤源一',
          },
        ],
      },
      {
        id: 'sato-haruko',
        name: '春子',
        birth,
        father: '大野　正吉',
        mother: '大野　キヨ',
        relation: '二女',
        events: [
          {
            kind: '出生',
            day: birth,
            text: '【出生地】見本県若葉野市\n【届出日】昭和23年3月11日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '1971-11-03',
            text: '【配偶者氏名】佐藤茂雄\n【従前戸籍】見本県若葉野市泉町8番地　大野正吉',
          },
        ],
      },
    ],
  },
  card: newCard({
    holder: 'sato-haruko',
    birth,
    issued: '2023-09-04',
    secrets: {
      authentication: '5829',
      'resident-register': '5829',
      'card-information': '5829',
      signature: 'KEIKO58',
    },
    insuranceRegistered: true,
  }),
  memo: '5829',
};
