import { expect, test } from 'vitest';
import { readingTime } from './reading-time';

test('nothing takes no time', () => {
  expect([readingTime('', 'en'), readingTime(' ', 'ja')]).toEqual([0, 0]);
});

test('a sentence takes as long as it has words, and its Japanese label a little more', () => {
  expect(readingTime('Take the card', 'en')).toBe(500 + 3 * 380);
  expect(readingTime('Press 「{確認|かくにん}」: confirm', 'en')).toBe(500 + 2 * 380 + 2 * 90);
});

test('in Japanese and Chinese the signs are counted, without readings, spaces and brackets', () => {
  expect(readingTime('「{確認|かくにん}」を {押|お}します。', 'ja')).toBe(500 + 7 * 170);
  expect(readingTime('请按「確認」。', 'zh-Hans')).toBe(500 + 4 * 190);
});

test('a word with marks over it is one word', () => {
  expect(readingTime('Hãy lấy thẻ', 'vi')).toBe(500 + 3 * 290);
});

test('more to read takes longer in every language', () => {
  for (const language of ['ja', 'en', 'zh-Hans', 'vi'] as const) {
    const one = readingTime('カード card 卡', language);
    expect(readingTime('カード card 卡 カード card 卡', language)).toBeGreaterThan(one);
  }
});

test('read aloud at a calm pace, words take longer, and a label as long as it takes to say it', () => {
  expect(readingTime('Press 「{確認|かくにん}」: confirm', 'en', 'calm')).toBe(500 + 2 * 400 + 2 * 170);
  expect(readingTime('「{確認|かくにん}」を {押|お}します。', 'ja', 'calm')).toBe(500 + 7 * 200);
  expect(readingTime('请按「確認」。', 'zh-Hans', 'calm')).toBe(500 + 4 * 250);
  expect(readingTime('Hãy lấy thẻ', 'vi', 'calm')).toBe(500 + 3 * 310);
});

test('three hundred signs of Japanese, or a hundred and fifty words of English, fill a calm minute', () => {
  const minute = 500 + 60_000;
  expect([
    readingTime('か'.repeat(300), 'ja', 'calm'),
    readingTime('word '.repeat(150), 'en', 'calm'),
  ]).toEqual([minute, minute]);
});
