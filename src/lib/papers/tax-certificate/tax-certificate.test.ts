import { expect, test } from 'vitest';
import { people, type Person } from '../../card';
import { municipalities, type Municipality, type Sheet } from '../../world';
import { taxCertificate } from '.';

const who = (id: string) => people[id] as Person;

function print(id: string): Sheet[] {
  const person = who(id);
  const order = { paper: 'tax-certificate', scope: 'self' as const, members: [id], items: [], copies: 1 };
  return taxCertificate.sheets(
    order,
    person,
    municipalities[person.municipality] as Municipality,
    '2026-11-24',
  );
}

test('a father of two gets the income of last year and the tax of this one', () => {
  expect(print('mori-daisuke')).toEqual([
    {
      title: '課税（所得）証明書',
      size: 'a4',
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '住所', value: '稽古県旭ヶ浦市灯台町2丁目8番15号' },
            { label: '氏名', value: '森　大輔', large: true },
            { label: '生年月日', value: '昭和61年10月11日' },
          ],
        },
        {
          kind: 'table',
          heading: '令和7年中の所得',
          columns: ['区分', '金額'],
          rows: [
            ['合計所得金額', '4,040,000円'],
            ['課税標準額', '2,780,000円'],
            ['扶養親族の数', '2人'],
          ],
        },
        {
          kind: 'table',
          heading: '令和8年度 市民税・県民税',
          columns: ['区分', '年税額'],
          rows: [
            ['市民税', '168,300円'],
            ['県民税', '111,200円'],
            ['合計', '279,500円'],
          ],
        },
        { kind: 'end' },
        { kind: 'text', text: '上記のとおり証明する。' },
        { kind: 'issuer', day: '令和8年11月24日', title: '旭ヶ浦市長', name: '高瀬　直樹' },
      ],
      page: 1,
      pages: 1,
    },
  ]);
});

test('in a town the tax is 町民税', () => {
  expect(print('gurung-bishal')[0]?.blocks[2]).toMatchObject({ heading: '令和8年度 町民税・県民税' });
});

test('who came this year has no figures and is refused', () => {
  expect(taxCertificate.refusal(who('putri-ayu'))).toBe('no-tax');
  expect(print('putri-ayu')).toEqual([]);
  expect(taxCertificate.refusal(who('sato-haruko'))).toBe(null);
});
