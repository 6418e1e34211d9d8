import { expect, test } from 'vitest';
import { readMonkeyWords } from './monkey-words.js';

test('who names nothing has ten thousand events at each terminal, by any seed', () => {
  const { seed, ...rest } = readMonkeyWords([]);
  expect(rest).toEqual({ terminals: ['card-reader', 'shop-copier'], events: 10_000 });
  expect(Number.isInteger(seed)).toBe(true);
});

test('a terminal, a number of events and a seed can be named', () => {
  const words = ['--terminal', 'shop-copier', '--events', '500', '--seed', '0'];
  expect(readMonkeyWords(words)).toEqual({ terminals: ['shop-copier'], events: 500, seed: 0 });
});

test('a wrong word is answered with what there is', () => {
  expect(() => readMonkeyWords(['--terminal', 'shop'])).toThrow('Did you mean shop-copier?');
  expect(() => readMonkeyWords(['--event', '5'])).toThrow('Did you mean --events?');
  for (const wrong of ['0', 'ten', '-1', '1.5', ''])
    expect(() => readMonkeyWords([`--events=${wrong}`])).toThrow('--events is a whole number');
});
