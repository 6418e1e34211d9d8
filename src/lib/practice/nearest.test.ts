import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest';

const MAKES = ['seven-eleven', 'lawson', 'familymart'];

test.each([
  ['lowson', 'lawson'],
  ['Lawson', 'lawson'],
  ['seven', 'seven-eleven'],
  ['famliymart', 'familymart'],
])('somebody who wrote %s meant %s', (text, meant) => {
  expect(nearest(text, MAKES, 1)).toEqual([meant]);
});

test('what is written right is the nearest of all', () => {
  fc.assert(
    fc.property(fc.constantFrom(...MAKES), (id) => {
      expect(nearest(id, MAKES)[0]).toBe(id);
    }),
  );
});

test('something is always near, however wild the text, and no more than wanted', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), (text) => {
      expect(nearest(text, MAKES, 2)).toHaveLength(2);
    }),
  );
});
