import { expect, test } from 'vitest';
import { countedRuns, firstSentence, japaneseRuns } from './sentences';

test.each([
  ['{銀行|ぎんこう}です。1{枚|まい} とります。', '{銀行|ぎんこう}です。'],
  ['The bank asks for it. One copy.', 'The bank asks for it.'],
  ['Is this one? Yes.', 'Is this one?'],
  ['300 yen, 2.5 cm', '300 yen, 2.5 cm'],
])('the first sentence of %s', (words, first) => {
  expect(firstSentence(words)).toBe(first);
});

test('Japanese in another language is told apart, with its readings and brackets', () => {
  expect(japaneseRuns('Press 「{中止|ちゅうし}する」 now', 'en')).toEqual([
    { run: 'Press ', japanese: false },
    { run: '「{中止|ちゅうし}する」', japanese: true },
    { run: ' now', japanese: false },
  ]);
});

test('in Chinese, whose signs look Japanese, only what is marked is Japanese', () => {
  expect(japaneseRuns('请按「戻る」，回到上一个画面。', 'zh-Hans')).toEqual([
    { run: '请按', japanese: false },
    { run: '「戻る」', japanese: true },
    { run: '，回到上一个画面。', japanese: false },
  ]);
});

test('a number stays with what it counts', () => {
  expect(countedRuns('{紙|かみ}を 12{枚|まい} とる')).toEqual([
    { run: '{紙|かみ}を ', counted: false },
    { run: '12{枚|まい}', counted: true },
    { run: ' とる', counted: false },
  ]);
});

test('nothing of a sentence is lost', () => {
  for (const words of ['', 'plain', '{漢字|かんじ}', 'a カナ b ひら', '3{回|かい} 4']) {
    for (const runs of [japaneseRuns(words, 'vi'), japaneseRuns(words, 'zh-Hans'), countedRuns(words)]) {
      expect(runs.map(({ run }) => run).join('')).toBe(words);
    }
  }
});
