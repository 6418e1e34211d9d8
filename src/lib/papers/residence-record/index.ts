import { holderOf, type Person, type Resident } from '../../card';
import type { Block } from '../../world';
import { certificate, pagesOf } from '../certificate';
import type { Order, Paper } from '../paper';
import { entry, OMITTED } from './entry';
import { itemsFor } from './items';

/** 連記式: so many people share a page (assumed; some municipalities print one page each, S26). */
const PEOPLE_A_PAGE = 2;

export const residenceRecord: Paper = {
  id: 'residence-record',
  words: '{住民票|じゅうみんひょう}の{写|うつ}し',
  fee: 'residence',
  register: false,
  questions: ['scope', 'items'],
  items: (person, municipality) => itemsFor(person.household, municipality.individualNumber),
  members: (person) => person.household.map(({ id, name }) => ({ id, name })),
  refusal: () => null,
  sheets(order, person, municipality, day) {
    const offered = itemsFor(person.household, municipality.individualNumber).map((item) => item.id);
    const items = new Set(order.items.filter((id) => offered.includes(id)));
    const chosen = inOrder(person).filter((resident) => order.members.includes(resident.id));
    const entries = chosen.map((resident, index): Block => ({
      kind: 'fields',
      ...(chosen.length > 1 ? { number: index + 1 } : {}),
      rows: entry(resident, items),
    }));
    return certificate({
      title: '住民票の写し',
      head: [{ kind: 'fields', rows: household(person, items) }],
      pages: pagesOf(entries, PEOPLE_A_PAGE),
      statement: statement(order, chosen.length === person.household.length),
      issuer: municipality,
      day,
    });
  },
};

const household = (person: Person, items: ReadonlySet<string>) => [
  { label: '住所', value: person.address },
  { label: '世帯主', value: items.has('relation') ? headOf(person).name : OMITTED },
];

const headOf = (person: Person): Resident =>
  person.household.find((resident) => resident.relation === '世帯主') ?? holderOf(person);

/** As it is printed: the head of household first (assumed). */
function inOrder(person: Person): Resident[] {
  const head = headOf(person);
  return [head, ...person.household.filter((resident) => resident !== head)];
}

const statement = (order: Order, everyone: boolean) =>
  order.scope === 'household' && everyone
    ? 'この写しは、世帯全員の住民票の原本と相違ないことを証明する。'
    : 'この写しは、住民票の原本と相違ないことを証明する。';
