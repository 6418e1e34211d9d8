import { expect, test } from 'vitest';
import { pointsOf, undrawn, unicodeRange, usedCharacters } from './font-characters.js';

const point = (character: string) => character.codePointAt(0) ?? 0;
const drawn = (text: string) => new Set([...text].map(point));

test('every character is collected once, with the place where it is first used', () => {
  const used = usedCharacters([
    { path: 'a.ts', text: '暗証\n番号' },
    { path: 'B.svelte', text: '\n番地𠮷' },
  ]);
  expect(used).toEqual(
    new Map([
      [point('暗'), 'a.ts:1'],
      [point('証'), 'a.ts:1'],
      [point('番'), 'a.ts:2'],
      [point('号'), 'a.ts:2'],
      [point('地'), 'B.svelte:2'],
      [point('𠮷'), 'B.svelte:2'],
    ]),
  );
});

test('scripts with fonts of their own are left to them', () => {
  expect(usedCharacters([{ path: 'a.ts', text: 'नेपालीไทย한국어မြန်မာ\u200b' }])).toEqual(new Map());
});

test('a character that no font draws is named with its place', () => {
  const used = usedCharacters([{ path: 'src/a.ts', text: 'ê証\n骉→' }]);
  expect(undrawn(used, drawn('ê証→'))).toEqual(['src/a.ts:2  骉  U+9A89']);
});

test('a character known to be left to the device is no problem', () => {
  expect(undrawn(usedCharacters([{ path: 'a.ts', text: '简' }]), drawn(''))).toEqual([]);
});

test('a range is written as CSS writes it, and read back', () => {
  const points = [0x3042, 0x41, 0x42, 0x43, 0x20bb7];
  const range = 'U+41-43, U+3042, U+20BB7';
  expect(unicodeRange(points)).toBe(range);
  expect(pointsOf(range)).toEqual([...points].sort((a, b) => a - b));
});
