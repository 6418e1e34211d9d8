import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '2003-11-30';
const stayUntil = '2027-06-18';

/** A Vietnamese trainee whose village does not take part in the service (E10). */
export const leThiHoa: Person = {
  id: 'le-thi-hoa',
  called: 'レ・ティ・ホア',
  latin: 'Le Thi Hoa',
  look: { hair: 'long', skin: '#e5c19b', cloth: '#6b7c38' },
  municipality: 'yamabukidani',
  address: '見本県山吹谷村大字奥沢412番地',
  household: [
    {
      id: 'le-thi-hoa',
      name: 'LE THI HOA',
      kana: 'レ　ティ　ホア',
      birth,
      sex: '女',
      relation: '世帯主',
      individualNumber: '000011010001',
      since: '2024-07-01',
      from: 'ベトナム',
      stay: {
        nationality: 'ベトナム',
        category: '中長期在留者',
        status: '技能実習2号ロ',
        period: '2年',
        until: stayUntil,
        cardNumber: 'ZZ00001101ZZ',
        residentSince: '2024-07-01',
      },
    },
  ],
  seal: null,
  tax: { year: 2026, income: 1_432_000, taxable: 682_000, city: 42_400, prefecture: 27_200, dependants: 0 },
  familyRegister: null,
  card: newCard({
    holder: 'le-thi-hoa',
    birth,
    issued: '2025-07-22',
    stayUntil,
    secrets: {
      authentication: '5071',
      'resident-register': '5071',
      'card-information': '2386',
      signature: 'LEHOA5071',
    },
    insuranceRegistered: true,
  }),
  memo: '5071',
};
