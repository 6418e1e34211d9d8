import { describe, expect, it } from 'vitest';
import type { Row, Sheet } from '../../../world';
import type { Key } from '../keys';
import { Visitor, type Wishes } from './visitor';

/** Somebody who has got what they wished. */
const issued = (who: string, wishes: Wishes) =>
  new Visitor({ who, purse: [500, 500, 500, 500, 500, 500] }).comesTo('collect.goodbye', wishes);

const forms = (sheets: Sheet[]): Row[][] =>
  sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'fields' ? [block.rows] : [])));

const names = (visitor: Visitor): string[] =>
  forms(visitor.sheets).flatMap((rows) =>
    rows.flatMap(({ label, value }) => (label === '氏名' ? [value] : [])),
  );

/** The rows of the holder's residence record that are not left out. */
function shown(visitor: Visitor): Record<string, string> {
  const rows = forms(visitor.sheets).flat();
  return Object.fromEntries(
    rows.filter(({ value }) => value !== '省略').map(({ label, value }) => [label, value]),
  );
}

const rowsOf = (who: string) =>
  new Visitor({ who })
    .comesTo('choose.items')
    .keys.filter((key) => key.endsWith(' 記載する'))
    .map((key) => key.slice(0, -' 記載する'.length));

describe('P12: the switches', () => {
  it('for a Japanese, for a foreign resident, and for a family of both', () => {
    expect(['ishii-takuya', 'silva-ricardo', 'santos-maria'].map(rowsOf)).toEqual([
      ['世帯主・続柄', '本籍・筆頭者', '個人番号（マイナンバー）'],
      ['世帯主・続柄', '国籍・地域', '在留資格等', '在留カード等の番号', '個人番号（マイナンバー）'],
      [
        '世帯主・続柄',
        '本籍・筆頭者',
        '国籍・地域',
        '在留資格等',
        '在留カード等の番号',
        '個人番号（マイナンバー）',
      ],
    ]);
  });

  it('all stand at 記載しない first', () => {
    const pressed = new Visitor({ who: 'silva-ricardo' })
      .comesTo('choose.items')
      .screen.keys.filter((key) => key.pressed === true);
    expect(pressed.map(({ id }) => id)).toEqual([
      'item.relation.off',
      'item.nationality.off',
      'item.status.off',
      'item.card-number.off',
      'item.individual-number.off',
    ]);
  });

  const NOTHING = ['フリガナ', '住所', '住民となった年月日', '前住所', '性別', '氏名', '生年月日'];

  it.each<[string, string, Key[], string[]]>([
    ['a Japanese, nothing', 'ishii-takuya', [], NOTHING],
    ['a Japanese, 世帯主・続柄', 'ishii-takuya', ['item.relation.on'], ['世帯主', '世帯主との続柄']],
    ['a Japanese, 本籍・筆頭者', 'ishii-takuya', ['item.register.on'], ['本籍', '筆頭者']],
    ['a Japanese, 個人番号', 'ishii-takuya', ['item.individual-number.on'], ['個人番号']],
    ['a foreign resident, nothing', 'nguyen-van-minh', [], ['外国人住民となった年月日']],
    ['a foreign resident, 国籍・地域', 'nguyen-van-minh', ['item.nationality.on'], ['国籍・地域']],
    [
      'a foreign resident, 在留資格等',
      'nguyen-van-minh',
      ['item.status.on'],
      ['在留期間の満了の日', '在留期間等', '在留資格', '第30条の45に規定する区分'],
    ],
    [
      'a foreign resident, 在留カード等の番号',
      'nguyen-van-minh',
      ['item.card-number.on'],
      ['在留カード等の番号'],
    ],
    ['a foreign resident, 個人番号', 'nguyen-van-minh', ['item.individual-number.on'], ['個人番号']],
    [
      'a foreign resident who changed their mind',
      'nguyen-van-minh',
      ['item.status.on', 'item.nationality.on', 'item.status.off'],
      ['国籍・地域'],
    ],
  ])('of %s put just that on the paper', (_, who, keys, labels) => {
    const visitor = issued(who, { 'choose.items': [...keys, 'next'] });
    const always = who === 'nguyen-van-minh' ? ['外国人住民となった年月日'] : [];
    expect(Object.keys(shown(visitor)).sort()).toEqual(
      [...new Set([...NOTHING, ...always, ...labels])].sort(),
    );
  });

  it('put what is true of that person', () => {
    const visitor = issued('nguyen-van-minh', {
      'choose.items': ['item.relation.on', 'item.nationality.on', 'item.card-number.on', 'next'],
    });
    expect(shown(visitor)).toEqual({
      住所: '見本県若葉野市駅前1丁目10番6号　若葉ハイツ203',
      世帯主: 'NGUYEN VAN MINH',
      フリガナ: 'グエン　ヴァン　ミン',
      氏名: 'NGUYEN VAN MINH',
      生年月日: '2001年8月17日',
      性別: '男',
      世帯主との続柄: '世帯主',
      住民となった年月日: '令和7年4月10日',
      '国籍・地域': 'ベトナム',
      外国人住民となった年月日: '令和7年4月10日',
      在留カード等の番号: 'ZZ00002001ZZ',
      前住所: 'ベトナム',
    });
  });
});

describe('P10 and P11: whom the residence record is about', () => {
  const FAMILY = ['森　大輔', 'SANTOS MARIA LUZ', '森　結菜', '森　陽斗'];

  it.each<[string, Wishes, string[]]>([
    ['本人のみ', { 'choose.scope': ['scope.self'] }, ['SANTOS MARIA LUZ']],
    ['世帯全員', { 'choose.scope': ['scope.household'] }, FAMILY],
    [
      '世帯の一部',
      {
        'choose.scope': ['scope.some'],
        'choose.members': ['member.mori-haruto', 'member.santos-maria', 'next'],
      },
      ['SANTOS MARIA LUZ', '森　陽斗'],
    ],
    [
      '世帯の一部, with one taken off again',
      {
        'choose.scope': ['scope.some'],
        'choose.members': ['member.mori-haruto', 'member.mori-yuina', 'member.mori-haruto', 'next'],
      },
      ['森　結菜'],
    ],
  ])('%s: those and nobody else', (_, wishes, expected) => {
    expect(names(issued('santos-maria', wishes))).toEqual(expected);
  });

  it('世帯の一部 cannot go on with nobody', () => {
    const maria = new Visitor({ who: 'santos-maria' }).comesTo('choose.members', {
      'choose.scope': ['scope.some'],
    });
    expect(maria.keys).not.toContain('次へ');
    expect(maria.presses('member.mori-yuina').keys).toContain('次へ');
    expect(maria.presses('member.mori-yuina').keys).not.toContain('次へ');
  });

  it('who goes back and chooses again gets what was chosen last', () => {
    const maria = new Visitor({ who: 'santos-maria' }).comesTo('choose.items', {
      'choose.scope': ['scope.household'],
    });
    maria.presses('back', 'scope.self').comesTo('collect.goodbye');
    expect(names(maria)).toEqual(['SANTOS MARIA LUZ']);
  });
});

describe('P13: copies', () => {
  it('are counted from one to ten', () => {
    const haruko = new Visitor({ who: 'sato-haruko' }).comesTo('choose.copies');
    expect(haruko.keys).toEqual(['部数 +', '戻る', '中止する', '次へ']);
    haruko.presses(...Array.from({ length: 9 }, (): Key => 'more'));
    expect([haruko.screen.body, haruko.keys]).toEqual([
      { kind: 'counter', count: 10, unit: '{部|ぶ}', fewer: 'fewer', more: 'more' },
      ['部数 −', '戻る', '中止する', '次へ'],
    ]);
  });

  it('come out as many times, and cost as many fees', () => {
    const haruko = issued('sato-haruko', {
      'choose.paper': ['paper.seal-certificate'],
      'choose.copies': ['more', 'more', 'fewer', 'next'],
    });
    expect([haruko.sheets.length, haruko.yen('hand')]).toEqual([2, 3000 - 2 * 250]);
    expect(haruko.sheets[0]).toEqual(haruko.sheets[1]);
  });
});

describe('each paper', () => {
  it('comes out and is paid for, one after the other', () => {
    const haruko = issued('sato-haruko', {}).comesTo('menu');
    haruko.comesTo('collect.goodbye', { 'choose.paper': ['paper.seal-certificate'] });
    expect(haruko.sheets.map(({ title }) => title)).toEqual(['住民票の写し', '印鑑登録証明書']);
    expect(haruko.yen('hand')).toBe(3000 - 250 - 250);
  });

  it.each([
    ['residence-record', '住民票の写し', 300],
    ['seal-certificate', '印鑑登録証明書', 300],
    ['tax-certificate', '課税（所得）証明書', 300],
  ])('%s comes out on A4 as 「%s」 for %i yen', (paper, title, fee) => {
    const ricardo = issued('silva-ricardo', { 'choose.paper': [`paper.${paper}`] });
    expect(ricardo.sheets.map((sheet) => [sheet.title, sheet.size])).toEqual([[title, 'a4']]);
    expect(3000 - ricardo.yen('hand')).toBe(fee);
    expect(JSON.stringify(ricardo.sheets)).toContain('SILVA RICARDO YUJI');
  });

  it('戸籍個人事項証明書 is about the one who was chosen', () => {
    const mori = issued('mori-daisuke', {
      'choose.paper': ['paper.family-register-individual'],
      'choose.person': ['person.mori-yuina'],
    });
    const text = JSON.stringify(mori.sheets);
    expect([text.includes('結菜'), text.includes('陽斗'), 3000 - mori.yen('hand')]).toEqual([
      true,
      false,
      300,
    ]);
  });

  it('is what the last look said', () => {
    const ricardo = new Visitor({ who: 'silva-ricardo' }).comesTo('choose.confirm', {
      'choose.scope': ['scope.household'],
      'choose.items': ['item.status.on', 'item.nationality.on', 'next'],
      'choose.copies': ['more', 'next'],
    });
    const { body } = ricardo.screen;
    expect(body?.kind === 'summary' && [...body.rows, body.total].map((row) => row?.value)).toEqual([
      '{住民票|じゅうみんひょう}の{写|うつ}し',
      '{若葉野市|わかばのし}',
      '{世帯|せたい}{全員|ぜんいん}',
      '{国籍|こくせき}・{地域|ちいき}、{在留資格等|ざいりゅうしかくとう}',
      '2{部|ぶ}',
      '300{円|えん}',
      '600{円|えん}',
    ]);
  });
});
