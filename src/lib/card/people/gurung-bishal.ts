import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '1996-01-27';
const stayUntil = '2026-12-08';

/**
 * A Nepali worker whose stay and card end on 2026-12-08: his card works on 2026-11-24, and is refused from
 * 2026-12-09 on, even when the stay was extended meanwhile (E06).
 */
export const gurungBishal: Person = {
  id: 'gurung-bishal',
  called: 'グルン・ビサール',
  latin: 'Bishal Gurung',
  look: { hair: 'short', skin: '#c8976f', cloth: '#a8842c' },
  municipality: 'hinatadai',
  address: '見本県日向台町字上原58番地1',
  household: [
    {
      id: 'gurung-bishal',
      name: 'GURUNG BISHAL',
      kana: 'グルン　ビサール',
      birth,
      sex: '男',
      relation: '世帯主',
      individualNumber: '000050010001',
      since: '2024-06-03',
      from: '見本県若葉野市駅前3丁目2番9号',
      stay: {
        nationality: 'ネパール',
        category: '中長期在留者',
        status: '技術・人文知識・国際業務',
        period: '1年',
        until: stayUntil,
        cardNumber: 'ZZ00005001ZZ',
        residentSince: '2020-10-19',
      },
    },
  ],
  seal: { number: '1207', registered: '2025-02-06' },
  tax: { year: 2026, income: 2_300_000, taxable: 1_370_000, city: 83_700, prefecture: 54_800, dependants: 0 },
  familyRegister: null,
  card: newCard({
    holder: 'gurung-bishal',
    birth,
    issued: '2025-12-22',
    stayUntil,
    secrets: {
      authentication: '9052',
      'resident-register': '9052',
      'card-information': '6718',
      signature: 'BISHAL905',
    },
    insuranceRegistered: true,
  }),
  memo: '9052',
};
