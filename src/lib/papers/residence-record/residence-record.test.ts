import { describe, expect, test } from 'vitest';
import { people, type Person } from '../../card';
import { municipalities, type Municipality, type Sheet } from '../../world';
import { unread } from '../../words';
import type { Order, Scope } from '../paper';
import { residenceRecord } from '.';

const DAY = '2026-11-24';
const who = (id: string) => people[id] as Person;
const home = (person: Person) => municipalities[person.municipality] as Municipality;

function print(id: string, scope: Scope, members: string[], items: string[]): Sheet[] {
  const person = who(id);
  const order: Order = { paper: 'residence-record', scope, members, items, copies: 1 };
  return residenceRecord.sheets(order, person, home(person), DAY);
}

const offered = (id: string) => residenceRecord.items(who(id), home(who(id))).map((item) => item.id);
const everyone = (id: string) => who(id).household.map((resident) => resident.id);

describe('what is asked', () => {
  test('a Japanese household is asked for 本籍, and not for 個人番号 where the city prints none', () => {
    expect(offered('sato-haruko')).toEqual(['relation', 'register']);
  });

  test('a foreign household is asked for nationality, status and card number, and 個人番号 where it may be printed', () => {
    expect(residenceRecord.items(who('silva-ricardo'), home(who('silva-ricardo')))).toEqual([
      { id: 'relation', words: '{世帯主|せたいぬし}・{続柄|つづきがら}', on: false },
      { id: 'nationality', words: '{国籍|こくせき}・{地域|ちいき}', on: false },
      { id: 'status', words: '{在留資格等|ざいりゅうしかくとう}', on: false },
      { id: 'card-number', words: '{在留|ざいりゅう}カード{等|とう}の{番号|ばんごう}', on: false },
      { id: 'individual-number', words: '{個人番号|こじんばんごう}（マイナンバー）', on: false },
    ]);
  });

  test('a Filipino mother with a Japanese husband is asked for both sets', () => {
    expect(offered('santos-maria')).toEqual([
      'relation',
      'register',
      'nationality',
      'status',
      'card-number',
      'individual-number',
    ]);
  });

  test('every word has its reading', () => {
    const words = Object.values(people).flatMap((person) =>
      residenceRecord.items(person, home(person)).map((item) => item.words),
    );
    expect([residenceRecord.words, ...words].flatMap(unread)).toEqual([]);
  });
});

describe('a woman of 78 gets her own record', () => {
  const sheet = (head: string, relation: string, domicile: string, register: string): Sheet => ({
    title: '住民票の写し',
    size: 'a4',
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: '住所', value: '見本県潮見浜市大浜町3丁目4番5号' },
          { label: '世帯主', value: head },
        ],
      },
      {
        kind: 'fields',
        rows: [
          { label: 'フリガナ', value: 'サトウ　ハルコ' },
          { label: '氏名', value: '佐藤　春子', large: true },
          { label: '生年月日', value: '昭和23年3月5日', half: true },
          { label: '性別', value: '女', half: true },
          { label: '世帯主との続柄', value: relation, half: true },
          { label: '住民となった年月日', value: '昭和46年11月10日', half: true },
          { label: '個人番号', value: '省略', half: true },
          { label: '住民票コード', value: '省略', half: true },
          { label: '本籍', value: domicile },
          { label: '筆頭者', value: register },
          { label: '前住所', value: '見本県若葉野市泉町8番地' },
        ],
      },
      { kind: 'end' },
      { kind: 'text', text: 'この写しは、住民票の原本と相違ないことを証明する。' },
      { kind: 'issuer', day: '令和8年11月24日', title: '潮見浜市長', name: '浜口　恵子' },
    ],
    page: 1,
    pages: 1,
  });

  test('with every entry left out, each says 省略', () => {
    expect(print('sato-haruko', 'self', ['sato-haruko'], [])).toEqual([
      sheet('省略', '省略', '省略', '省略'),
    ]);
  });

  test('with every entry asked for, her husband is named as head of household and of the 戸籍', () => {
    expect(print('sato-haruko', 'self', ['sato-haruko'], ['relation', 'register'])).toEqual([
      sheet('佐藤　茂雄', '妻', '見本県潮見浜市大浜町120番地', '佐藤　茂雄'),
    ]);
  });

  test('個人番号 stays 省略 where the city does not print it, even when it is ordered', () => {
    expect(print('sato-haruko', 'self', ['sato-haruko'], ['individual-number'])).toEqual(
      print('sato-haruko', 'self', ['sato-haruko'], []),
    );
  });
});

describe('a foreign household of four, as immigration wants it', () => {
  const sheets = print('silva-ricardo', 'household', everyone('silva-ricardo'), [
    'relation',
    'nationality',
    'status',
    'card-number',
  ]);
  const WHOLE = ['フリガナ', '氏名', '在留カード等の番号', '前住所'];
  const form = (number: number, cells: [string, string][]) => ({
    kind: 'fields',
    number,
    rows: cells.map(([label, value]) => ({
      label,
      value,
      ...(label === '氏名' ? { large: true } : {}),
      ...(WHOLE.includes(label) ? {} : { half: true }),
    })),
  });
  const frame = (page: number, forms: unknown[]) => ({
    title: '住民票の写し',
    size: 'a4',
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: '住所', value: '見本県若葉野市西原4丁目7番12号' },
          { label: '世帯主', value: 'SILVA RICARDO YUJI' },
        ],
      },
      ...forms,
      ...(page === 2 ? [{ kind: 'end' }] : []),
      { kind: 'text', text: 'この写しは、世帯全員の住民票の原本と相違ないことを証明する。' },
      { kind: 'issuer', day: '令和8年11月24日', title: '若葉野市長', name: '青山　誠一' },
    ],
    page,
    pages: 2,
  });

  test('comes as two pages with nationality, status and card number, and no 個人番号', () => {
    expect(sheets).toEqual([
      frame(1, [
        form(1, [
          ['フリガナ', 'シルバ　リカルド　ユウジ'],
          ['氏名', 'SILVA RICARDO YUJI'],
          ['生年月日', '1980年2月19日'],
          ['性別', '男'],
          ['世帯主との続柄', '世帯主'],
          ['住民となった年月日', '平成31年3月26日'],
          ['個人番号', '省略'],
          ['住民票コード', '省略'],
          ['国籍・地域', 'ブラジル'],
          ['外国人住民となった年月日', '平成24年7月9日'],
          ['第30条の45に規定する区分', '中長期在留者'],
          ['在留資格', '永住者'],
          ['在留期間等', '－'],
          ['在留期間の満了の日', '－'],
          ['在留カード等の番号', 'ZZ00003001ZZ'],
          ['前住所', '見本県旭ヶ浦市港町2丁目1番'],
        ]),
        form(2, [
          ['フリガナ', 'シルバ　パトリシア　マユミ'],
          ['氏名', 'SILVA PATRICIA MAYUMI'],
          ['生年月日', '1983年7月8日'],
          ['性別', '女'],
          ['世帯主との続柄', '妻'],
          ['住民となった年月日', '平成31年3月26日'],
          ['個人番号', '省略'],
          ['住民票コード', '省略'],
          ['国籍・地域', 'ブラジル'],
          ['外国人住民となった年月日', '平成25年5月20日'],
          ['第30条の45に規定する区分', '中長期在留者'],
          ['在留資格', '定住者'],
          ['在留期間等', '3年'],
          ['在留期間の満了の日', '2028年8月1日'],
          ['在留カード等の番号', 'ZZ00003002ZZ'],
          ['前住所', '見本県旭ヶ浦市港町2丁目1番'],
        ]),
      ]),
      frame(2, [
        form(3, [
          ['フリガナ', 'シルバ　ルーカス　ケンジ'],
          ['氏名', 'SILVA LUCAS KENJI'],
          ['生年月日', '2014年4月23日'],
          ['性別', '男'],
          ['世帯主との続柄', '子'],
          ['住民となった年月日', '平成31年3月26日'],
          ['個人番号', '省略'],
          ['住民票コード', '省略'],
          ['国籍・地域', 'ブラジル'],
          ['外国人住民となった年月日', '平成26年4月23日'],
          ['第30条の45に規定する区分', '中長期在留者'],
          ['在留資格', '永住者'],
          ['在留期間等', '－'],
          ['在留期間の満了の日', '－'],
          ['在留カード等の番号', 'ZZ00003003ZZ'],
          ['前住所', '見本県旭ヶ浦市港町2丁目1番'],
        ]),
        form(4, [
          ['フリガナ', 'シルバ　ベアトリス　エミ'],
          ['氏名', 'SILVA BEATRIZ EMI'],
          ['生年月日', '2018年9月15日'],
          ['性別', '女'],
          ['世帯主との続柄', '子'],
          ['住民となった年月日', '平成31年3月26日'],
          ['個人番号', '省略'],
          ['住民票コード', '省略'],
          ['国籍・地域', 'ブラジル'],
          ['外国人住民となった年月日', '平成30年9月15日'],
          ['第30条の45に規定する区分', '中長期在留者'],
          ['在留資格', '永住者'],
          ['在留期間等', '－'],
          ['在留期間の満了の日', '－'],
          ['在留カード等の番号', 'ZZ00003004ZZ'],
          ['前住所', '見本県旭ヶ浦市港町2丁目1番'],
        ]),
      ]),
    ]);
  });
});
