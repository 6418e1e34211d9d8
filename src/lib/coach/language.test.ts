import { expect, test } from 'vitest';
import { unread } from '../words';
import { isLanguage, languageIn, languages } from './language';

test('a language is one of those that are offered', () => {
  expect(['ja', 'en', 'EN', 'toString', ''].map(isLanguage)).toEqual([true, true, false, false, false]);
});

test('an address names its language first, wherever the site lies', () => {
  expect(['/en/office/', '/city/kiosk/ja/', '/', '/english/'].map(languageIn)).toEqual([
    'en',
    'ja',
    null,
    null,
  ]);
});

test('every language is called by its own name, with readings', () => {
  const words = Object.values(languages).flatMap((own) => Object.values(own));
  expect(words.flatMap(unread)).toEqual([]);
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
});
