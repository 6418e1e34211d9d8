import { newCard } from '../new-card';
import type { Person } from '../person';
import { silvaAddress, silvaFamily } from './silva-ricardo';

const [father, mother, lucas, sister] = silvaFamily;

/** A child of 12 with a card of his own, which no copier takes before he is 15 (E09). No 署名用 certificate. */
export const silvaLucas: Person = {
  id: 'silva-lucas',
  called: 'シルバ・ルーカス',
  latin: 'Lucas Silva',
  look: { hair: 'child', skin: '#d9ad86', cloth: '#c2752e' },
  municipality: 'wakabano',
  address: silvaAddress,
  household: [lucas, father, mother, sister],
  seal: null,
  tax: null,
  familyRegister: null,
  subsidy: '{子|こ}ども{医療費受給者証|いりょうひじゅきゅうしゃしょう}',
  card: newCard({
    holder: 'silva-lucas',
    birth: lucas.birth,
    issued: '2024-08-05',
    secrets: { authentication: '8263', 'resident-register': '8263', 'card-information': '8263' },
    insuranceRegistered: true,
  }),
  memo: '8263',
};
