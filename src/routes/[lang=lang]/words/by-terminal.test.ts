import { expect, test } from 'vitest';
import { byTerminal } from './by-terminal';

const word = (words: string, terminal: string, at: string) => ({ words, terminal, at });
const copier = { id: 'copier', words: 'コピー' };
const reader = { id: 'reader', words: 'リーダー' };

test('the newest words come first, and so does the machine they are from', () => {
  const first = word('はい', 'copier', '2026-11-22T09:00');
  const then = word('いいえ', 'reader', '2026-11-23T09:00');
  const last = word('おつり', 'copier', '2026-11-24T09:00');
  expect(byTerminal([first, then, last], [reader, copier])).toEqual([
    { terminal: copier, words: [last, first] },
    { terminal: reader, words: [then] },
  ]);
});

test('words of a machine that is not here are passed over', () => {
  expect(byTerminal([word('はい', 'phone', '2026-11-22T09:00')], [copier])).toEqual([]);
});
