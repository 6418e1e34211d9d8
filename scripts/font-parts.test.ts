import { expect, test } from 'vitest';
import { chineseParts, japaneseParts, latinParts } from './font-parts.js';

const points = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);
const drawnBy = (parts: { points: Set<number> }[]) =>
  new Set(parts.flatMap((part) => [...part.points]).map((point) => String.fromCodePoint(point)));

/** Each with each of the five tones, in both cases. */
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const letters = VOWELS.flatMap((vowel) => ['', ...TONES].map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ', 'Đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

test('every letter of Vietnamese is drawn by the Latin font, as one letter', () => {
  expect(letters.filter((letter) => letter.length > 1)).toEqual([]);
  const drawn = drawnBy(latinParts());
  expect(letters.filter((letter) => !drawn.has(letter))).toEqual([]);
});

test('the tones of Vietnamese are drawn also when they follow their letter', () => {
  const drawn = drawnBy(latinParts());
  expect(TONES.filter((tone) => !drawn.has(tone))).toEqual([]);
});

test('what offers Chinese to everybody is not in the pieces a Chinese page loads', () => {
  const parts = chineseParts(points('简体中文'), points('中文说明，请按'));
  const [offered, others] = [true, false].map((is) =>
    drawnBy(parts.filter(({ sources }) => sources[0]?.name.startsWith('chinese-offer-') === is)),
  );
  expect([offered, others]).toEqual([new Set('简体中文'), new Set('说明，请按')]);
});

test('characters that look different in Chinese and Japanese have both forms', () => {
  const differ = points('直骨差角海');
  expect(drawnBy(chineseParts([], differ))).toEqual(new Set('直骨差角海'));
  expect(Array.from('直骨差角海').filter((one) => !drawnBy(japaneseParts(differ)).has(one))).toEqual([]);
});
