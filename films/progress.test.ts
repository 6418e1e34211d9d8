import { expect, test } from 'vitest';
import { clock, lineOf, summary, timeLeft, type Ended } from './progress';

const ended = (more: Partial<Ended>): Ended => ({
  name: 'jumin-visa-household.lawson.vi',
  title: 'jumin-visa-household, lawson, vi',
  made: { seconds: 102, bytes: 3_140_000, isNew: true },
  work: 51,
  ...more,
});
const there = ended({ made: { seconds: 102, bytes: 3_140_000, isNew: false }, work: 0.1 });
const failed = ended({ name: 'card-moved.lawson.vi', title: 'card-moved, lawson, vi', made: null, work: 12 });

test('a line says which film it was, how long it is, how long it took and what is left', () => {
  expect(lineOf(ended({}), 3, 12, 420)).toBe(
    'film 3 of 12 · jumin-visa-household, lawson, vi · 01:42 of film in 0:51 · about 7 min left',
  );
  expect(lineOf(there, 12, 12, null)).toBe('film 12 of 12 · jumin-visa-household, lawson, vi · already made');
  expect(lineOf(failed, 1, 2, null)).toBe('film 1 of 2 · card-moved, lawson, vi · failed after 0:12');
  expect(lineOf(ended({}), 11, 12, 20)).toMatch(/ · less than 1 min left$/);
});

test('the time that is left follows from the films that were made, not from those that were there', () => {
  expect(timeLeft([], [3, 3], 12, 2)).toBeNull();
  expect(timeLeft([there], [3, 3], 12, 2)).toBeNull();
  expect(timeLeft([ended({}), there], [], 12, 2)).toBe(51 * 5);
  expect(timeLeft([ended({}), there], [51, 11], 12, 2)).toBe((40 + 51 * 8) / 2);
});

test('one film cannot be made by two', () => {
  expect(timeLeft([ended({})], [11], 2, 2)).toBe(40);
  expect(timeLeft([ended({})], [100], 2, 2)).toBe(0);
  expect(timeLeft([ended({})], [], 1, 2)).toBeNull();
});

test('the table says of each film what came of it', () => {
  expect(summary([failed, ended({}), there])).toEqual([
    'card-moved.lawson.vi            failed       in 0:12',
    'jumin-visa-household.lawson.vi   01:42       in 0:51  2.0 x  3.1 MB',
    'jumin-visa-household.lawson.vi   01:42  already made         3.1 MB',
    '',
    '1 made (1:42 of film), 1 already made, 1 failed',
  ]);
  expect(summary([])).toEqual(['', '0 made, 0 failed']);
});

test('hours are said where there are any', () => {
  expect(clock(59.6)).toBe('1:00');
  expect(clock(3725)).toBe('1:02:05');
});
