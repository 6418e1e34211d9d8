import { expect, test } from 'vitest';
import { lendingAsked, lentFor } from './lent-tablet';

test.each([
  ['', undefined],
  ['lent', 3],
  ['lent=', 3],
  ['lent=1', 1],
  ['lent=off', null],
  ['lent=5', 3],
  ['lent=60', 10],
  ['lent=0.5', 1],
  ['lent=-1', 3],
  ['lent=yes', 3],
  ['scenario=jumin-self-coins&lent=10', 10],
])('an address with "%s" asks for %s', (query, minutes) => {
  expect(lendingAsked(new URLSearchParams(query))).toBe(minutes);
});

test('without storage a tablet is not lent', () => {
  expect(lentFor()).toBeNull();
});
