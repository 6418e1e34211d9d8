import fc from 'fast-check';
import { expect, test } from 'vitest';
import { people, type Person, type Resident } from '../../card';
import { japaneseDate, municipalities, westernDate, type Municipality, type Row } from '../../world';
import type { Scope } from '../paper';
import { residenceRecord } from '.';

const ITEMS = ['relation', 'register', 'nationality', 'status', 'card-number', 'individual-number'];
const home = (person: Person) => municipalities[person.municipality] as Municipality;

/** The rows printed: those of the page, and those of each person, by name. */
function print(person: Person, scope: Scope, members: string[], items: string[]) {
  const order = { paper: 'residence-record', scope, members, items, copies: 1 };
  const sheets = residenceRecord.sheets(order, person, home(person), '2026-11-24');
  const forms = sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'fields' ? [block.rows] : [])),
  );
  const nameOf = (rows: Row[]) => rows.find(({ label }) => label === '氏名')?.value;
  return {
    sheets,
    heads: forms.filter((rows) => !nameOf(rows)),
    people: forms
      .filter(nameOf)
      .map((rows) => Object.fromEntries(rows.map(({ label, value }) => [label, value]))),
  };
}

test('a wife who orders herself and one child gets those two, on one page that does not say 世帯全員', () => {
  const { sheets, people: forms } = print(
    people['santos-maria'] as Person,
    'some',
    ['santos-maria', 'mori-haruto'],
    [],
  );
  expect(forms.map((form) => form['氏名'])).toEqual(['SANTOS MARIA LUZ', '森　陽斗']);
  expect(sheets.map(({ page, pages }) => [page, pages])).toEqual([[1, 1]]);
  expect(sheets[0]?.blocks).toContainEqual({
    kind: 'text',
    text: 'この写しは、住民票の原本と相違ないことを証明する。',
  });
});

test('whoever of the household orders it, the head of household comes first', () => {
  const { people: forms } = print(
    people['santos-maria'] as Person,
    'household',
    ['santos-maria', 'mori-daisuke', 'mori-yuina', 'mori-haruto'],
    [],
  );
  expect(forms.map((form) => form['氏名'])).toEqual(['森　大輔', 'SANTOS MARIA LUZ', '森　結菜', '森　陽斗']);
});

test('a 通称 is printed though nothing was asked for', () => {
  const [form] = print(people['park-jihye'] as Person, 'self', ['park-jihye'], []).people;
  expect(form?.['通称']).toBe('新井　智恵');
});

test('nobody chosen is no page', () => {
  expect(print(people['sato-haruko'] as Person, 'some', [], ITEMS).sheets).toEqual([]);
});

test('whatever is chosen, only the chosen people and only the chosen entries are printed', () => {
  const choice = fc.constantFrom(...Object.values(people)).chain((person) =>
    fc.record({
      person: fc.constant(person),
      scope: fc.constantFrom<Scope>('self', 'household', 'some'),
      members: fc.subarray(
        person.household.map(({ id }) => id),
        { minLength: 1 },
      ),
      items: fc.subarray(ITEMS),
    }),
  );
  fc.assert(
    fc.property(choice, ({ person, scope, members, items }) => {
      const { sheets, heads, people: forms } = print(person, scope, members, items);
      const chosen = person.household.filter(({ id }) => members.includes(id));
      const others = person.household.filter(({ id }) => !members.includes(id));
      const head = person.household.find(({ relation }) => relation === '世帯主');

      expect(new Set(forms)).toEqual(new Set(chosen.map((resident) => expected(resident, person, items))));
      for (const rows of heads)
        expect(rows).toEqual([
          { label: '住所', value: person.address },
          { label: '世帯主', value: items.includes('relation') ? head?.name : '省略' },
        ]);
      const everything = JSON.stringify(sheets);
      for (const { kana, individualNumber, stay } of others)
        for (const secret of [kana, individualNumber, ...(stay ? [stay.cardNumber] : [])])
          expect(everything).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

/** What the form of one person must say, written a second time and plainly. */
function expected(resident: Resident, person: Person, items: string[]): Record<string, string> {
  const { stay, register } = resident;
  const when = (item: string, value = '－') => (items.includes(item) ? value : '省略');
  return {
    フリガナ: resident.kana,
    氏名: resident.name,
    ...(stay?.alias ? { 通称: stay.alias } : {}),
    生年月日: (stay ? westernDate : japaneseDate)(resident.birth),
    性別: resident.sex,
    世帯主との続柄: when('relation', resident.relation),
    住民となった年月日: japaneseDate(resident.since),
    個人番号: home(person).individualNumber ? when('individual-number', resident.individualNumber) : '省略',
    住民票コード: '省略',
    ...(register && {
      本籍: when('register', register.domicile),
      筆頭者: when('register', register.head),
    }),
    ...(stay && {
      '国籍・地域': when('nationality', stay.nationality),
      外国人住民となった年月日: japaneseDate(stay.residentSince),
      第30条の45に規定する区分: when('status', stay.category),
      在留資格: when('status', stay.status),
      在留期間等: when('status', stay.period),
      在留期間の満了の日: when('status', stay.until && westernDate(stay.until)),
      在留カード等の番号: when('card-number', stay.cardNumber),
    }),
    前住所: resident.from || '－',
  };
}
