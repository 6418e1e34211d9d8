import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '1979-09-03';

/**
 * A Korean permanent resident with a 通称. Her electronic certificates ended on her birthday, 2026-09-03; the card
 * itself is good until 2031-09-03, so it looks usable and is refused (E05).
 */
export const parkJihye: Person = {
  id: 'park-jihye',
  called: 'パク・ジヘ',
  latin: 'Park Jihye',
  look: { hair: 'long', skin: '#f0d3b7', cloth: '#4a7a6f' },
  municipality: 'hoshizora',
  address: '稽古県星空市本町9丁目2番1号　メゾン星空501',
  household: [
    {
      id: 'park-jihye',
      name: 'PARK JIHYE',
      kana: 'パク　ジヘ',
      birth,
      sex: '女',
      relation: '世帯主',
      individualNumber: '000080010006',
      since: '2015-07-21',
      from: '稽古県旭ヶ浦市港町7丁目3番',
      stay: {
        nationality: '韓国',
        category: '中長期在留者',
        status: '永住者',
        cardNumber: 'ZZ00008001ZZ',
        residentSince: '2012-07-09',
        alias: '新井　智恵',
      },
    },
  ],
  seal: { number: '27163', registered: '2015-08-03' },
  tax: {
    year: 2026,
    income: 2_600_000,
    taxable: 1_770_000,
    city: 107_700,
    prefecture: 70_800,
    dependants: 0,
  },
  familyRegister: null,
  card: newCard({
    holder: 'park-jihye',
    birth,
    issued: '2021-10-05',
    secrets: {
      authentication: '8536',
      'resident-register': '8536',
      'card-information': '8536',
      signature: 'JIHYE853P',
    },
    insuranceRegistered: true,
  }),
  memo: '8536',
};
