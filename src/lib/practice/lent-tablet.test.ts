import { expect, test } from 'vitest';
import { lendingAsked, lentFor } from './lent-tablet';

test.each([
  ['', undefined],
  ['lent', 3],
  ['lent=', 3],
  ['lent=1', 1],
  ['lent=off', null],
  ['lent=5', undefined],
  ['lent=-1', undefined],
  ['lent=yes', undefined],
  ['scenario=jumin-self-coins&lent=10', 10],
])('an address with "%s" asks for %s', (query, minutes) => {
  expect(lendingAsked(new URLSearchParams(query))).toBe(minutes);
});

test('without storage a tablet is not lent', () => {
  expect(lentFor()).toBeNull();
});
