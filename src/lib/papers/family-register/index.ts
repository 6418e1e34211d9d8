import type { Paper } from '../paper';
import { registered, registerSheets } from './register';

export const familyRegister: Paper = {
  id: 'family-register',
  words: '{戸籍全部事項証明書|こせきぜんぶじこうしょうめいしょ}',
  fee: 'register',
  register: true,
  questions: [],
  items: () => [],
  members: registered,
  refusal: (person) => (person.familyRegister ? null : 'no-register'),
  sheets: (_order, person, municipality, day) =>
    registerSheets(
      person,
      registered(person).map(({ id }) => id),
      municipality,
      day,
      {
        title: '戸籍全部事項証明書',
        statement: 'これは、戸籍に記録されている事項の全部を証明した書面である。',
      },
    ),
};
