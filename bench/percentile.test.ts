import { expect, test } from 'vitest';
import { percentile } from './percentile';

test('half of the values do not exceed the median, and it is one of them', () => {
  expect(percentile([9, 1, 5], 50)).toBe(5);
  expect(percentile([4, 1, 3, 2], 50)).toBe(2);
  expect(percentile([7], 50)).toBe(7);
});

test('one in twenty exceeds the 95th', () => {
  const values = Array.from({ length: 40 }, (_, at) => at + 1);
  expect([percentile(values, 95), percentile(values, 100), percentile(values, 0)]).toEqual([38, 40, 1]);
});

test('numbers are ordered as numbers', () => {
  expect(percentile([100, 20, 3], 0)).toBe(3);
});

test('of nothing there is no percentile', () => {
  expect(() => percentile([], 50)).toThrow('nothing was measured');
});
