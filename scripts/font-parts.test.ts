import { expect, test } from 'vitest';
import type { First } from './font-characters.js';
import { chineseParts, japaneseParts, latinParts, pointsOfPart, type Part } from './font-parts.js';

const points = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);
const drawnBy = (parts: Part[]) =>
  new Set(parts.flatMap(pointsOfPart).map((point) => String.fromCodePoint(point)));
const NOTHING = { 400: '', 700: '' };
const NO_LETTERS: First = { everybody: NOTHING, ja: NOTHING, chinese: '' };

/** Each with each of the five tones, in both cases. */
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const letters = VOWELS.flatMap((vowel) => ['', ...TONES].map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ', 'Đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

test('every letter of Vietnamese is drawn by the Latin font, as one letter', () => {
  expect(letters.filter((letter) => letter.length > 1)).toEqual([]);
  const drawn = drawnBy(latinParts([]));
  expect(letters.filter((letter) => !drawn.has(letter))).toEqual([]);
});

test('the tones of Vietnamese are drawn also when they follow their letter', () => {
  const drawn = drawnBy(latinParts([]));
  expect(TONES.filter((tone) => !drawn.has(tone))).toEqual([]);
});

test('what offers Chinese to everybody is not in the pieces a Chinese page loads', () => {
  const parts = chineseParts(points('简体中文'), points('中文说明，请按'), NO_LETTERS);
  const [offered, others] = [true, false].map((is) =>
    drawnBy(parts.filter(({ sources }) => sources[0]?.name.startsWith('chinese-offer-') === is)),
  );
  expect([offered, others]).toEqual([new Set('简体中文'), new Set('说明，请按')]);
});

test('what is read first in Chinese is in pieces of its own, and no letter is in two', () => {
  const first: First = { ...NO_LETTERS, chinese: '文请骨' };
  const parts = chineseParts(points('中文'), points('中文说明，请按'), first);
  const begun = parts.filter(({ sources }) => sources[0]?.name.startsWith('chinese-first-'));
  expect(drawnBy(begun)).toEqual(new Set('请'));
  expect(parts.flatMap(pointsOfPart).sort()).toEqual(points('中文说明，请按').sort());
});

test('characters that look different in Chinese and Japanese have both forms', () => {
  const differ = points('直骨差角海');
  expect(drawnBy(chineseParts([], differ, NO_LETTERS))).toEqual(new Set('直骨差角海'));
  expect(
    Array.from('直骨差角海').filter((one) => !drawnBy(japaneseParts(differ, NO_LETTERS)).has(one)),
  ).toEqual([]);
});

test('what is read first is in pieces of its own, each weight with its own letters, and in no other', () => {
  const first: First = { ...NO_LETTERS, everybody: { 400: '証', 700: '番' }, ja: { 400: '号、証', 700: '' } };
  const files = japaneseParts(points('証番号骨'), first).flatMap(({ sources }) => sources);
  const drawn = Object.fromEntries(
    files.map((file) => [
      file.name.replace('.woff2', ''),
      Array.from('ア証番号骨').filter((one) => file.points.has(one.codePointAt(0) ?? 0)),
    ]),
  );
  expect(drawn).toEqual({
    'japanese-400': ['番', '骨'],
    'japanese-first-400': ['ア', '証'],
    'japanese-easy-400': ['号'],
    'japanese-700': ['証', '号', '骨'],
    'japanese-first-700': ['ア', '番'],
    'japanese-easy-700': [],
  });
  const all = files.filter(({ name }) => name.endsWith('400.woff2')).flatMap((file) => [...file.points]);
  expect(all.length).toBe(new Set(all).size);
});

test('the letters of a language’s own name are in pieces that everybody has', () => {
  const files = latinParts(points('Tiếng Việt')).flatMap(({ sources }) => sources);
  const offered = files.filter(({ name }) => name.startsWith('latin-offer-'));
  expect(offered.map(({ points }) => [...points].map((one) => String.fromCodePoint(one)))).toEqual([
    ['ế', 'ệ'],
  ]);
});
