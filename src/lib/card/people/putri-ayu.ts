import { newCard } from '../new-card';
import type { Person } from '../person';

const birth = '2002-05-09';
const stayUntil = '2027-09-30';

/**
 * An Indonesian care worker who got her card on 2026-11-24: it can be used from 2026-11-25 on (E18). She came this
 * year, so there is no tax certificate for her yet (E23).
 */
export const putriAyu: Person = {
  id: 'putri-ayu',
  called: 'プトリ・アユ',
  latin: 'Ayu Putri',
  look: { hair: 'bun', skin: '#d0a077', cloth: '#9a5573' },
  municipality: 'hoshizora',
  address: '稽古県星空市緑町2丁目18番4号',
  household: [
    {
      id: 'putri-ayu',
      name: 'PUTRI AYU LESTARI',
      kana: 'プトリ　アユ　レスタリ',
      birth,
      sex: '女',
      relation: '世帯主',
      individualNumber: '000090010001',
      since: '2026-10-05',
      from: 'インドネシア',
      stay: {
        nationality: 'インドネシア',
        category: '中長期在留者',
        status: '特定技能1号',
        period: '1年',
        until: stayUntil,
        cardNumber: 'ZZ00009001ZZ',
        residentSince: '2026-10-05',
      },
    },
  ],
  seal: null,
  tax: null,
  familyRegister: null,
  card: newCard({
    holder: 'putri-ayu',
    birth,
    issued: '2026-11-24',
    stayUntil,
    secrets: {
      authentication: '1692',
      'resident-register': '1692',
      'card-information': '1692',
      signature: 'AYU1692PL',
    },
    insuranceRegistered: false,
  }),
  memo: '1692',
};
