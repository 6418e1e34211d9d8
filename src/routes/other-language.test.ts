import { expect, test } from 'vitest';
import { afterLanguage } from './other-language';

test.each([
  ['/fr/practice/', '/practice'],
  ['/fr/', ''],
  ['/fr', ''],
  ['/zh-Hant-TW/free/', '/free'],
  ['/EN/practice/class/', '/practice/class'],
  ['/office/', null],
  ['/', null],
  ['//evil.example/', null],
  ['/fr-/', null],
  ['/fr//evil.example/', null],
  ['/fr/../en/', null],
])('after the language of %s comes %s', (path, rest) => {
  expect(afterLanguage(path)).toBe(rest);
});
