import { expect, test } from 'vitest';
import { people, type Person } from '../../card';
import { municipalities, type Municipality, type Sheet } from '../../world';
import { sealCertificate } from '.';

const who = (id: string) => people[id] as Person;

function print(id: string): Sheet[] {
  const person = who(id);
  const order = { paper: 'seal-certificate', scope: 'self' as const, members: [id], items: [], copies: 1 };
  return sealCertificate.sheets(
    order,
    person,
    municipalities[person.municipality] as Municipality,
    '2026-11-24',
  );
}

test('a woman of 78 gets the impression of her seal with her name, birth and address', () => {
  expect(print('sato-haruko')).toEqual([
    {
      title: '印鑑登録証明書',
      size: 'a4',
      blocks: [
        {
          kind: 'seal',
          text: '佐藤',
          rows: [
            { label: '氏名', value: '佐藤　春子', large: true },
            { label: '生年月日', value: '昭和23年3月5日' },
            { label: '住所', value: '見本県潮見浜市大浜町3丁目4番5号' },
            { label: '登録番号', value: '10482' },
          ],
        },
        { kind: 'end' },
        { kind: 'text', text: 'この写しは、登録されている印影と相違ないことを証明する。' },
        { kind: 'issuer', day: '令和8年11月24日', title: '潮見浜市長', name: '浜口　恵子' },
      ],
      page: 1,
      pages: 1,
    },
  ]);
});

test('a foreign resident gets the other form, with katakana and 通称, and a seal of the 通称', () => {
  expect(print('park-jihye')[0]?.blocks[0]).toEqual({
    kind: 'seal',
    text: '新井',
    rows: [
      { label: '氏名', value: 'PARK JIHYE', large: true },
      { label: 'カタカナ表記', value: 'パク　ジヘ' },
      { label: '通称', value: '新井　智恵' },
      { label: '生年月日', value: '1979年9月3日' },
      { label: '住所', value: '稽古県星空市本町9丁目2番1号　メゾン星空501' },
      { label: '登録番号', value: '27163' },
    ],
  });
});

test('a foreign resident without 通称 has a seal in katakana', () => {
  expect(print('silva-ricardo')[0]?.blocks[0]).toMatchObject({ kind: 'seal', text: 'シルバ' });
});

test('who has registered no seal is refused, and nothing could be printed', () => {
  expect(sealCertificate.refusal(who('nguyen-van-minh'))).toBe('no-seal');
  expect(print('nguyen-van-minh')).toEqual([]);
  expect(sealCertificate.refusal(who('sato-haruko'))).toBe(null);
});
