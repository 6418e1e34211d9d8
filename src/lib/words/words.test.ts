import { expect, test } from 'vitest';
import { plain, ruby, spoken, unread } from '.';

const words = 'マイナンバーカードの{暗証番号|あんしょうばんごう}（4{桁|けた}）を{入|い}れてください';

test('words are printed without their readings', () => {
  expect(plain(words)).toBe('マイナンバーカードの暗証番号（4桁）を入れてください');
});

test('words are read aloud in kana', () => {
  expect(spoken(words)).toBe('マイナンバーカードのあんしょうばんごう（4けた）をいれてください');
});

test('words are cut where a reading begins and ends', () => {
  expect(ruby(words)).toEqual([
    { text: 'マイナンバーカードの' },
    { text: '暗証番号', reading: 'あんしょうばんごう' },
    { text: '（4' },
    { text: '桁', reading: 'けた' },
    { text: '）を' },
    { text: '入', reading: 'い' },
    { text: 'れてください' },
  ]);
});

test('words that begin or end with a reading have no empty stretch', () => {
  expect(ruby('{紙|かみ}')).toEqual([{ text: '紙', reading: 'かみ' }]);
  expect(ruby('')).toEqual([]);
});

test('kanji without a reading is found', () => {
  expect(unread('{住民票|じゅうみんひょう}の写し、佐々木')).toEqual(['の写し、佐々木']);
});

test('kana, digits and signs need no reading', () => {
  expect(unread('コピー 10{円|えん} ▲ − A4 ●')).toEqual([]);
});
