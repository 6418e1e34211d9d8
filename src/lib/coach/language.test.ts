import { expect, test } from 'vitest';
import { unread } from '../words';
import { isLanguage, languageIn, languages } from './language';

test('a language is one of those that are offered', () => {
  expect(['ja', 'zh-Hans', 'EN', 'toString', ''].map(isLanguage)).toEqual([true, true, false, false, false]);
});

test('an address names its language first, wherever the site lies', () => {
  expect(['/en/office/', '/city/kiosk/ja/', '/', '/english/'].map(languageIn)).toEqual([
    'en',
    'ja',
    null,
    null,
  ]);
});

test('every language is called by its own name, the Japanese with readings', () => {
  const words = Object.values(languages).flatMap((own) =>
    Object.values(own).filter((one) => typeof one === 'string'),
  );
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
  const { complete, ...ja } = languages.ja;
  expect([complete, ...Object.values(ja).flatMap(unread)]).toEqual([true]);
});
