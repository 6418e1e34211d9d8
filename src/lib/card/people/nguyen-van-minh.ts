import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '2001-08-17';
const stayUntil = '2027-04-02';

/** A Vietnamese student who lives with his wife; card and certificates end with the stay, 2027-04-02. */
export const nguyenVanMinh: Person = {
  id: 'nguyen-van-minh',
  called: 'グエン・ヴァン・ミン',
  latin: 'Nguyen Van Minh',
  look: { hair: 'short', skin: '#e3bd97', cloth: '#3f7d8c' },
  municipality: 'wakabano',
  address: '見本県若葉野市駅前1丁目10番6号　若葉ハイツ203',
  household: [
    {
      id: 'nguyen-van-minh',
      name: 'NGUYEN VAN MINH',
      kana: 'グエン　ヴァン　ミン',
      birth,
      sex: '男',
      relation: '世帯主',
      individualNumber: '000020010001',
      since: '2025-04-10',
      from: 'ベトナム',
      stay: {
        nationality: 'ベトナム',
        category: '中長期在留者',
        status: '留学',
        period: '2年',
        until: stayUntil,
        cardNumber: 'ZZ00002001ZZ',
        residentSince: '2025-04-10',
      },
    },
    {
      id: 'tran-thi-lan',
      name: 'TRAN THI LAN',
      kana: 'チャン　ティ　ラン',
      birth: '2002-12-29',
      sex: '女',
      relation: '妻',
      individualNumber: '000020010007',
      since: '2025-10-06',
      from: 'ベトナム',
      stay: {
        nationality: 'ベトナム',
        category: '中長期在留者',
        status: '家族滞在',
        period: '1年6月',
        until: stayUntil,
        cardNumber: 'ZZ00002002ZZ',
        residentSince: '2025-10-06',
      },
    },
  ],
  seal: null,
  tax: { year: 2026, income: 400_000, taxable: 0, city: 0, prefecture: 0, dependants: 0 },
  familyRegister: null,
  card: newCard({
    holder: 'nguyen-van-minh',
    birth,
    issued: '2025-05-20',
    stayUntil,
    secrets: {
      authentication: '7306',
      'resident-register': '7306',
      'card-information': '4195',
      signature: 'MINH7306',
    },
    insuranceRegistered: true,
  }),
  memo: '7306',
};
