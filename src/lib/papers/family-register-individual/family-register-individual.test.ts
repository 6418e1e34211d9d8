import { expect, test } from 'vitest';
import { people, type Person } from '../../card';
import { municipalities, type Municipality, type Sheet } from '../../world';
import { familyRegisterIndividual } from '.';

const who = (id: string) => people[id] as Person;

function print(id: string, members: string[]): Sheet[] {
  const paper = 'family-register-individual';
  const order = { paper, scope: 'some' as const, members, items: [], copies: 1 };
  return familyRegisterIndividual.sheets(
    order,
    who(id),
    municipalities.shiomihama as Municipality,
    '2026-11-24',
  );
}

test('one can be chosen by full name', () => {
  expect(familyRegisterIndividual.members(who('sato-haruko'))).toEqual([
    { id: 'sato-shigeo', name: '佐藤　茂雄' },
    { id: 'sato-haruko', name: '佐藤　春子' },
  ]);
});

test('a woman of 78 gets her own entry and not that of her husband', () => {
  expect(print('sato-haruko', ['sato-haruko'])).toEqual([
    {
      title: '戸籍個人事項証明書',
      size: 'a4',
      blocks: [
        {
          kind: 'fields',
          rows: [
            { label: '本籍', value: '見本県潮見浜市大浜町120番地' },
            { label: '氏名', value: '佐藤　茂雄', large: true },
          ],
        },
        {
          kind: 'fields',
          heading: '戸籍に記録されている者',
          rows: [
            { label: '名', value: '春子', large: true },
            { label: '生年月日', value: '昭和23年3月5日', half: true },
            { label: '続柄', value: '二女', half: true },
            { label: '父', value: '大野　正吉', half: true },
            { label: '母', value: '大野　キヨ', half: true },
            {
              label: '出生',
              value:
                '【出生日】昭和23年3月5日\n【出生地】見本県若葉野市\n【届出日】昭和23年3月11日\n【届出人】父',
            },
            {
              label: '婚姻',
              value:
                '【婚姻日】昭和46年11月3日\n【配偶者氏名】佐藤茂雄\n【従前戸籍】見本県若葉野市泉町8番地　大野正吉',
            },
          ],
        },
        { kind: 'end' },
        {
          kind: 'text',
          text: 'これは、戸籍中の一部の者について記録されている事項の全部を証明した書面である。',
        },
        { kind: 'issuer', day: '令和8年11月24日', title: '潮見浜市長', name: '浜口　恵子' },
      ],
      page: 1,
      pages: 1,
    },
  ]);
});

test('a foreign resident has no 戸籍 and nobody to choose', () => {
  expect(familyRegisterIndividual.refusal(who('silva-ricardo'))).toBe('no-register');
  expect(familyRegisterIndividual.members(who('silva-ricardo'))).toEqual([]);
});
