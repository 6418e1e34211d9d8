import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '1940-01-18';
const domicile = '見本県潮見浜市岬町14番地';
const register = { domicile, head: '近藤　松男' };

/** A man of 86 with a pinless card (顔認証マイナンバーカード): good at a hospital, refused by a copier (E08). */
export const kondoMatsuo: Person = {
  id: 'kondo-matsuo',
  called: '{近藤|こんどう} {松男|まつお}',
  latin: 'Matsuo Kondo',
  look: { hair: 'bald', grey: true, skin: '#e9c8a8', cloth: '#5f6b74' },
  municipality: 'shiomihama',
  address: '見本県潮見浜市岬町1丁目14番2号',
  household: [
    {
      id: 'kondo-matsuo',
      name: '近藤　松男',
      kana: 'コンドウ　マツオ',
      birth,
      sex: '男',
      relation: '世帯主',
      individualNumber: '000070010001',
      since: birth,
      from: '',
      register,
    },
    {
      id: 'kondo-fumi',
      name: '近藤　フミ',
      kana: 'コンドウ　フミ',
      birth: '1943-05-07',
      sex: '女',
      relation: '妻',
      individualNumber: '000070010002',
      since: '1966-04-12',
      from: '見本県日向台町字下原9番地',
      register,
    },
  ],
  seal: { number: '5530', registered: '1978-01-24' },
  tax: { year: 2026, income: 800_000, taxable: 0, city: 0, prefecture: 0, dependants: 0 },
  familyRegister: {
    municipality: 'shiomihama',
    domicile,
    head: '近藤　松男',
    registeredForUse: true,
    entries: [
      {
        id: 'kondo-matsuo',
        name: '松男',
        birth,
        father: '近藤　清次',
        mother: '近藤　ハル',
        relation: '三男',
        events: [
          {
            kind: '出生',
            day: birth,
            text: '【出生地】見本県潮見浜市\n【届出日】昭和15年1月24日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '1966-04-10',
            text: '【配偶者氏名】川口フミ\n【従前戸籍】見本県潮見浜市岬町14番地　近藤清次',
          },
        ],
      },
      {
        id: 'kondo-fumi',
        name: 'フミ',
        birth: '1943-05-07',
        father: '川口　留吉',
        mother: '川口　ミツ',
        relation: '長女',
        events: [
          {
            kind: '出生',
            day: '1943-05-07',
            text: '【出生地】見本県日向台町\n【届出日】昭和18年5月13日\n【届出人】父',
          },
          {
            kind: '婚姻',
            day: '1966-04-10',
            text: '【配偶者氏名】近藤松男\n【従前戸籍】見本県日向台町字下原9番地　川口留吉',
          },
        ],
      },
    ],
  },
  card: newCard({
    holder: 'kondo-matsuo',
    birth,
    issued: '2024-02-06',
    secrets: null,
    insuranceRegistered: true,
  }),
  memo: null,
};
