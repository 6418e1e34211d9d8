import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest';

const MAKES = ['seven-eleven', 'lawson', 'familymart'];

test.each([
  ['lowson', ['lawson']],
  ['Lawson', ['lawson']],
  ['seven', ['seven-eleven']],
  ['elevn', ['seven-eleven']],
  ['Seven Eleven', ['seven-eleven']],
  ['famliymart', ['familymart']],
  ['lawson-copier', ['lawson']],
])('somebody who wrote %s meant %j', (text, meant) => {
  expect(nearest(text, MAKES)).toEqual(meant);
});

test.each(['oven', 'x', '', '-', 'constructor', '<script>', '🙂🙂🙂'])('nothing is like %s', (text) => {
  expect(nearest(text, MAKES)).toEqual([]);
});

test('what is written right is the nearest of all', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MAKES), (id) => {
      expect(nearest(id, MAKES)[0]).toBe(id);
    }),
  );
});

test('however wild the text, no more is near than wanted', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), (text) => {
      expect(nearest(text, [...MAKES, ...MAKES, 'fmailymart'], 2).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('of many that are alike the most alike are named first', () => {
  expect(nearest('reader-wrong-crad', ['wrong-card', 'reader-wrong-side', 'reader-wrong-card'], 2)).toEqual([
    'reader-wrong-card',
    'reader-wrong-side',
  ]);
  expect(nearest('Wrong-Card', ['reader-wrong-card', 'wrong-card'])).toEqual([
    'wrong-card',
    'reader-wrong-card',
  ]);
});
