import { newCard } from '../new-card';
import type { Person, Resident } from '../person';

const birth = '1980-02-19';
const nationality = 'ブラジル';
const category = '中長期在留者';
const since = '2019-03-26';
const from = '見本県旭ヶ浦市港町2丁目1番';

/** The father first: two parents, a son of 12 and a daughter, all Brazilian. */
export const silvaFamily: [Resident, Resident, Resident, Resident] = [
  {
    id: 'silva-ricardo',
    name: 'SILVA RICARDO YUJI',
    kana: 'シルバ　リカルド　ユウジ',
    birth,
    sex: '男',
    relation: '世帯主',
    individualNumber: '000030010001',
    since,
    from,
    stay: {
      nationality,
      category,
      status: '永住者',
      cardNumber: 'ZZ00003001ZZ',
      residentSince: '2012-07-09',
    },
  },
  {
    id: 'silva-patricia',
    name: 'SILVA PATRICIA MAYUMI',
    kana: 'シルバ　パトリシア　マユミ',
    birth: '1983-07-08',
    sex: '女',
    relation: '妻',
    individualNumber: '000030010002',
    since,
    from,
    stay: {
      nationality,
      category,
      status: '定住者',
      period: '3年',
      until: '2028-08-01',
      cardNumber: 'ZZ00003002ZZ',
      residentSince: '2013-05-20',
    },
  },
  {
    id: 'silva-lucas',
    name: 'SILVA LUCAS KENJI',
    kana: 'シルバ　ルーカス　ケンジ',
    birth: '2014-04-23',
    sex: '男',
    relation: '子',
    individualNumber: '000030010003',
    since,
    from,
    stay: {
      nationality,
      category,
      status: '永住者',
      cardNumber: 'ZZ00003003ZZ',
      residentSince: '2014-04-23',
    },
  },
  {
    id: 'silva-beatriz',
    name: 'SILVA BEATRIZ EMI',
    kana: 'シルバ　ベアトリス　エミ',
    birth: '2018-09-15',
    sex: '女',
    relation: '子',
    individualNumber: '000030010004',
    since,
    from,
    stay: {
      nationality,
      category,
      status: '永住者',
      cardNumber: 'ZZ00003004ZZ',
      residentSince: '2018-09-15',
    },
  },
];

export const silvaAddress = '見本県若葉野市西原4丁目7番12号';

/** A Brazilian permanent resident with a household of four; no stay ends his card. */
export const silvaRicardo: Person = {
  id: 'silva-ricardo',
  called: 'シルバ・リカルド',
  latin: 'Ricardo Silva',
  look: { hair: 'short', skin: '#d3a47c', cloth: '#5d7f4e' },
  municipality: 'wakabano',
  address: silvaAddress,
  household: silvaFamily,
  seal: { number: '20915', registered: '2019-04-02' },
  tax: { year: 2026, income: 2_920_000, taxable: 1_560_000, city: 95_100, prefecture: 62_400, dependants: 2 },
  familyRegister: null,
  card: newCard({
    holder: 'silva-ricardo',
    birth,
    issued: '2023-06-20',
    secrets: {
      authentication: '6174',
      'resident-register': '3592',
      'card-information': '3592',
      signature: 'RICARDO61',
    },
    insuranceRegistered: true,
  }),
  memo: '6174',
};
