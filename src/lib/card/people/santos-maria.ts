import { newCard } from '../new-card';
import type { Person, Resident } from '../person';

const birth = '1988-06-30';
const stayUntil = '2028-02-14';
const since = '2016-03-28';
const from = '稽古県星空市本町5番地2';
const register = { domicile: '稽古県旭ヶ浦市灯台町31番地', head: '森　大輔' };

/** The mother first: a Filipino wife, her Japanese husband, and two children who are Japanese. */
export const moriFamily: [Resident, Resident, Resident, Resident] = [
  {
    id: 'santos-maria',
    name: 'SANTOS MARIA LUZ',
    kana: 'サントス　マリア　ルス',
    birth,
    sex: '女',
    relation: '妻',
    individualNumber: '000040010001',
    since,
    from,
    stay: {
      nationality: 'フィリピン',
      category: '中長期在留者',
      status: '日本人の配偶者等',
      period: '3年',
      until: stayUntil,
      cardNumber: 'ZZ00004001ZZ',
      residentSince: '2014-09-17',
    },
  },
  {
    id: 'mori-daisuke',
    name: '森　大輔',
    kana: 'モリ　ダイスケ',
    birth: '1986-10-11',
    sex: '男',
    relation: '世帯主',
    individualNumber: '000040010002',
    since,
    from,
    register,
  },
  {
    id: 'mori-yuina',
    name: '森　結菜',
    kana: 'モリ　ユイナ',
    birth: '2016-05-24',
    sex: '女',
    relation: '子',
    individualNumber: '000040010003',
    since: '2016-05-24',
    from: '',
    register,
  },
  {
    id: 'mori-haruto',
    name: '森　陽斗',
    kana: 'モリ　ハルト',
    birth: '2019-12-02',
    sex: '男',
    relation: '子',
    individualNumber: '000040010004',
    since: '2019-12-02',
    from: '',
    register,
  },
];

export const moriAddress = '稽古県旭ヶ浦市灯台町2丁目8番15号';

/** A Filipino mother of a family of four; card and certificates end with her stay, 2028-02-14. */
export const santosMaria: Person = {
  id: 'santos-maria',
  called: 'サントス・マリア',
  latin: 'Maria Santos',
  look: { hair: 'long', skin: '#d9ae86', cloth: '#b0653f' },
  municipality: 'asahigaura',
  address: moriAddress,
  household: moriFamily,
  seal: null,
  tax: { year: 2026, income: 990_000, taxable: 410_000, city: 26_100, prefecture: 16_400, dependants: 0 },
  familyRegister: null,
  card: newCard({
    holder: 'santos-maria',
    birth,
    issued: '2025-03-10',
    stayUntil,
    secrets: {
      authentication: '2947',
      'resident-register': '2947',
      'card-information': '2947',
      signature: 'MARIALUZ29',
    },
    insuranceRegistered: true,
  }),
  memo: '2947',
};
