import { expect, test } from 'vitest';
import { people, type Person } from '../../card';
import { municipalities, type Municipality, type Sheet } from '../../world';
import { familyRegister } from '.';

const who = (id: string) => people[id] as Person;

function print(id: string): Sheet[] {
  const person = who(id);
  const keeper = municipalities[person.familyRegister?.municipality ?? person.municipality] as Municipality;
  const order = { paper: 'family-register', scope: 'self' as const, members: [], items: [], copies: 1 };
  return familyRegister.sheets(order, person, keeper, '2026-11-24');
}

test('everyone in the 戸籍 is on it, two to a page, and the foreign wife is only in the marriage', () => {
  const sheets = print('mori-daisuke');
  const names = sheets.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'fields'
        ? block.rows.filter(({ label }) => label === '名').map(({ value }) => value)
        : [],
    ),
  );
  expect(names).toEqual([['大輔', '結菜'], ['陽斗']]);
  expect(sheets.map(({ page, pages }) => [page, pages])).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('it is the mayor of the 本籍 who certifies it', () => {
  const blocks = print('ishii-takuya')[0]?.blocks ?? [];
  expect(blocks.slice(-2)).toEqual([
    { kind: 'text', text: 'これは、戸籍に記録されている事項の全部を証明した書面である。' },
    { kind: 'issuer', day: '令和8年11月24日', title: '潮見浜市長', name: '浜口　恵子' },
  ]);
});

test('a foreign resident has no 戸籍 and is refused', () => {
  expect(familyRegister.refusal(who('santos-maria'))).toBe('no-register');
  expect(print('santos-maria')).toEqual([]);
  expect(familyRegister.refusal(who('mori-daisuke'))).toBe(null);
});
