import { describe, expect, test } from 'vitest';
import { filled, matcher } from './pattern';

const matched = matcher([
  '戻る',
  '料金 [yen]円',
  '[yen]円',
  '[n]部',
  '[n]月[n2]日まで',
  '[facility]の受付です',
  '受付です',
  'お薬情報',
  '健診情報',
  '[town]',
  '印刷しています。',
  'そのままお待ちください',
]);

describe('a printed text is found', () => {
  test('as it is, whatever its readings', () => {
    expect(matched('{戻|もど}る')).toEqual([{ key: '戻る', values: {}, then: '' }]);
  });

  test.each(['{印刷|いんさつ}しています', '{印刷|いんさつ}しています。'])(
    'with a full stop or without: %s',
    (words) => {
      expect(matched(words)).toEqual([{ key: '印刷しています。', values: {}, then: '' }]);
    },
  );

  test('by an amount in it, and by the key that says most', () => {
    expect(matched('{料金|りょうきん} 1,200{円|えん}')).toEqual([
      { key: '料金 [yen]円', values: { yen: '1,200' }, then: '' },
    ]);
    expect(matched('300{円|えん}')).toEqual([{ key: '[yen]円', values: { yen: '300' }, then: '' }]);
  });

  test('by several numbers', () => {
    expect(matched('12{月|がつ}3{日|か}まで')).toEqual([
      { key: '[n]月[n2]日まで', values: { n: '12', n2: '3' }, then: '' },
    ]);
  });

  test('by a name, which keeps its readings', () => {
    expect(matched('{潮見総合病院|しおみそうごうびょういん}の{受付|うけつけ}です')).toEqual([
      {
        key: '[facility]の受付です',
        values: { facility: '{潮見総合病院|しおみそうごうびょういん}' },
        then: '',
      },
    ]);
  });

  test('by a name that ends in the middle of a reading, which is lost', () => {
    const [match] = matcher(['[town]市'])('{若葉野市|わかばのし}') ?? [];
    expect(match?.values).toEqual({ town: '若葉野' });
  });

  test('by no brackets rather than by a name', () => {
    expect(matched('{受付|うけつけ}です')).toEqual([{ key: '受付です', values: {}, then: '' }]);
  });

  test('in the parts of a list', () => {
    expect(matched('お{薬情報|くすりじょうほう}、{健診情報|けんしんじょうほう}')).toEqual([
      { key: 'お薬情報', values: {}, then: '、' },
      { key: '健診情報', values: {}, then: '' },
    ]);
  });

  test('sentence after sentence', () => {
    expect(matched('{印刷|いんさつ}しています。そのままお{待|ま}ちください。')).toEqual([
      { key: '印刷しています。', values: {}, then: '。' },
      { key: 'そのままお待ちください', values: {}, then: '' },
    ]);
  });
});

test('a text nobody has explained is not found, even if a part of it is', () => {
  const few = matcher(['戻る', '料金 [yen]円', '健診情報']);
  expect(['{中止|ちゅうし}', '{料金|りょうきん} ？{円|えん}', '手術情報、健診情報'].map(few)).toEqual([
    null,
    null,
    null,
  ]);
});

test('signs in a key mean themselves', () => {
  expect(matcher(['課税（所得）証明書 (a.c)*[n]'])('課税（所得）証明書 (abc)7')).toBeNull();
  expect(matcher(['(a.c)*[n]'])('(a.c)*7')).toEqual([{ key: '(a.c)*[n]', values: { n: '7' }, then: '' }]);
});

test('a meaning is filled in, in the order of its own language', () => {
  expect(filled('[n2] of [n], [more]', { n: '3', n2: '1' })).toBe('1 of 3, [more]');
});
