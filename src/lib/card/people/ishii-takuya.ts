import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '1979-08-28';
const domicile = '見本県潮見浜市松原町77番地';
const register = { domicile, head: '石井　拓也' };
const since = '2018-04-02';
const from = '見本県潮見浜市松原町77番地';

/** A Japanese man whose 本籍 is not where he lives, and who has not registered to use it (E25). */
export const ishiiTakuya: Person = {
  id: 'ishii-takuya',
  called: '{石井|いしい} {拓也|たくや}',
  latin: 'Takuya Ishii',
  look: { hair: 'short', skin: '#ebcba9', cloth: '#4d6585' },
  municipality: 'wakabano',
  address: '見本県若葉野市泉町6丁目1番3号',
  household: [
    {
      id: 'ishii-takuya',
      name: '石井　拓也',
      kana: 'イシイ　タクヤ',
      birth,
      sex: '男',
      relation: '世帯主',
      individualNumber: '000060010001',
      since,
      from,
      register,
    },
    {
      id: 'ishii-yumi',
      name: '石井　由美',
      kana: 'イシイ　ユミ',
      birth: '1981-02-16',
      sex: '女',
      relation: '妻',
      individualNumber: '000060010002',
      since,
      from,
      register,
    },
  ],
  seal: { number: '18844', registered: '2018-04-02' },
  tax: {
    year: 2026,
    income: 3_400_000,
    taxable: 1_940_000,
    city: 116_400,
    prefecture: 76_600,
    dependants: 0,
  },
  familyRegister: {
    municipality: 'shiomihama',
    domicile,
    head: '石井　拓也',
    registeredForUse: false,
    entries: [
      {
        id: 'ishii-takuya',
        name: '拓也',
        birth,
        father: '石井　勝',
        mother: '石井　和枝',
        relation: '二男',
        events: [
          {
            kind: '出生',
            day: birth,
            text: '【出生地】見本県潮見浜市\n【届出日】昭和54年9月3日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '2010-11-22',
            text: '【配偶者氏名】原田由美\n【従前戸籍】見本県潮見浜市松原町77番地　石井勝',
          },
        ],
      },
      {
        id: 'ishii-yumi',
        name: '由美',
        birth: '1981-02-16',
        father: '原田　隆',
        mother: '原田　節子',
        relation: '長女',
        events: [
          {
            kind: '出生',
            day: '1981-02-16',
            text: '【出生地】稽古県星空市\n【届出日】昭和56年2月23日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '2010-11-22',
            text: '【配偶者氏名】石井拓也\n【従前戸籍】稽古県星空市本町40番地　原田隆',
          },
        ],
      },
    ],
  },
  card: newCard({
    holder: 'ishii-takuya',
    birth,
    issued: '2024-01-15',
    secrets: {
      authentication: '4760',
      'resident-register': '1835',
      'card-information': '1835',
      signature: 'ISHII4760T',
    },
    insuranceRegistered: false,
  }),
  memo: '4760',
};
