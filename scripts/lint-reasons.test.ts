import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { reasonedDisable } from './lint-reasons.js';

const complaints = (code: string) =>
  new Linter()
    .verify(code, [
      {
        plugins: { house: { rules: { 'reasoned-disable': reasonedDisable } } },
        rules: { 'house/reasoned-disable': 'error', 'no-var': 'error' },
      },
    ])
    .map(({ message }) => message);

test('a rule switched off without a reason is reported', () => {
  expect(complaints('// eslint-disable-next-line no-var\nvar a;')).toEqual(['Say why after `--`.']);
});

test('a rule switched off with a reason is not', () => {
  expect(complaints('// eslint-disable-next-line no-var -- old browsers\nvar a;')).toEqual([]);
  expect(complaints('/* another comment */')).toEqual([]);
});
