import { expect, test } from 'vitest';
import { table } from './table';

test('figures stand below each other by their last digit, words by their first letter', () => {
  const rows = [
    { page: 'home', 'js (kB)': '9.5', requests: '12' },
    { page: 'practice', 'js (kB)': '103.2', requests: '' },
  ];
  expect(table(rows).split('\n')).toEqual([
    'page      js (kB)  requests',
    'home          9.5        12',
    'practice    103.2',
  ]);
});

test('what a row lacks is left open', () => {
  expect(table([{ a: 'x', b: 'y' }, { b: 'z' }])).toBe('a  b\nx  y\n   z');
});

test('no rows are no table', () => {
  expect(table([])).toBe('');
});
