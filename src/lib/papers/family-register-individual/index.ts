import { registered, registerSheets } from '../family-register/register';
import type { Paper } from '../paper';

export const familyRegisterIndividual: Paper = {
  id: 'family-register-individual',
  words: '{戸籍個人事項証明書|こせきこじんじこうしょうめいしょ}',
  fee: 'register',
  register: true,
  questions: ['person'],
  items: () => [],
  members: registered,
  refusal: (person) => (person.familyRegister ? null : 'no-register'),
  sheets: (order, person, municipality, day) =>
    registerSheets(person, order.members, municipality, day, {
      title: '戸籍個人事項証明書',
      statement: 'これは、戸籍中の一部の者について記録されている事項の全部を証明した書面である。',
    }),
};
