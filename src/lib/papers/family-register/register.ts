import type { Person, RegisterEntry } from '../../card';
import { japaneseDate, type Block, type Municipality, type Row, type Sheet } from '../../world';
import { certificate, pagesOf } from '../certificate';

/** So many entries fit a page (assumed). */
const ENTRIES_A_PAGE = 2;

/** The pages of a 戸籍 certificate with the entries of the people in `members`. */
export function registerSheets(
  person: Person,
  members: string[],
  municipality: Municipality,
  day: string,
  words: { title: string; statement: string },
): Sheet[] {
  const register = person.familyRegister;
  if (!register) return [];
  const entries = register.entries.filter((each) => members.includes(each.id));
  return certificate({
    ...words,
    head: [
      {
        kind: 'fields',
        rows: [
          { label: '本籍', value: register.domicile },
          { label: '氏名', value: register.head, large: true },
        ],
      },
    ],
    pages: pagesOf(entries.map(part), ENTRIES_A_PAGE),
    issuer: municipality,
    day,
  });
}

const part = (entry: RegisterEntry): Block => ({
  kind: 'fields',
  heading: '戸籍に記録されている者',
  rows: [
    { label: '名', value: entry.name, large: true },
    { label: '生年月日', value: japaneseDate(entry.birth), half: true },
    { label: '続柄', value: entry.relation, half: true },
    { label: '父', value: entry.father, half: true },
    { label: '母', value: entry.mother, half: true },
    ...entry.events.map(event),
  ],
});

const event = ({ kind, day, text }: RegisterEntry['events'][number]): Row => ({
  label: kind,
  value: `【${DAY_OF[kind]}】${japaneseDate(day)}\n${text}`,
});

const DAY_OF: Record<RegisterEntry['events'][number]['kind'], string> = {
  出生: '出生日',
  婚姻: '婚姻日',
  転籍: '転籍日',
};

/** Those in the 戸籍, by full name; all bear the family name of the 筆頭者. */
export function registered({ familyRegister }: Person): { id: string; name: string }[] {
  if (!familyRegister) return [];
  const [family] = familyRegister.head.split('　');
  return familyRegister.entries.map(({ id, name }) => ({ id, name: `${family}　${name}` }));
}
