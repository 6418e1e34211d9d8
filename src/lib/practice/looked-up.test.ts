import { expect, test } from 'vitest';
import { mergeWords, MOST_WORDS, withWord } from './looked-up';

const word = (words: string, minute: number) => ({
  words,
  terminal: 'copier',
  at: `2026-11-24T10:${String(minute).padStart(2, '0')}`,
});

test('words of the same minute stay in the order in which they were asked for', () => {
  const all = ['ろ', 'い', 'は'].map((kana) => word(kana, 1));
  expect(withWord(all, word('い', 1)).map(({ words }) => words)).toEqual(['ろ', 'は', 'い']);
});

test('what another device was asked before takes its place among the others', () => {
  expect(mergeWords([word('い', 1), word('は', 3)], [word('ろ', 2), word('は', 0)])).toEqual([
    word('い', 1),
    word('ろ', 2),
    word('は', 3),
  ]);
});

test('of two devices asked in the same minute neither comes first for being merged first', () => {
  const [here, there] = [[word('ろ', 1)], [word('い', 1)]];
  expect(mergeWords(here, there)).toEqual(mergeWords(there, here));
});

test('a text too long to be kept is passed over, and so is the oldest of too many', () => {
  expect(mergeWords([word('あ'.repeat(301), 1)], [])).toEqual([]);
  const many = Array.from({ length: MOST_WORDS + 1 }, (_, index) => word(`い${index}`, index % 60));
  expect(mergeWords(many, [])).toHaveLength(MOST_WORDS);
});
