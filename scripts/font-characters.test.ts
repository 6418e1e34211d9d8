import { expect, test } from 'vitest';
import { charactersByForm, pointsOf, undrawn, unicodeRange, usedCharacters } from './font-characters.js';

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

test('a Chinese text is drawn in Chinese forms, but the Japanese in it in Japanese ones', () => {
  const zh = 'src/lib/coach/languages/zh-Hans/pages.ts';
  const { japanese, chinese, offer } = charactersByForm([
    { path: 'src/a.ts', text: '直' },
    { path: zh, text: '请按3「中止」\n{差|さ}し込む。' },
    { path: 'src/lib/coach/language.ts', text: '简' },
  ]);
  const said = (used: Map<number, string>) =>
    [...used].map(([at, place]) => [String.fromCodePoint(at), place]);
  expect(said(japanese).sort()).toEqual(
    [
      ...Array.from('3「中止」').map((one) => [one, `${zh}:1`]),
      ...Array.from('{差|さ}しむ').map((one) => [one, `${zh}:2`]),
      ['直', 'src/a.ts:1'],
    ].sort(),
  );
  expect(said(chinese)).toEqual([
    ['请', `${zh}:1`],
    ['按', `${zh}:1`],
    ['込', `${zh}:2`],
    ['。', `${zh}:2`],
  ]);
  expect(said(offer)).toEqual([['简', 'src/lib/coach/language.ts:1']]);
});

test('a range is written as CSS writes it, and read back', () => {
  const points = [0x3042, 0x41, 0x42, 0x43, 0x20bb7];
  const range = 'U+41-43, U+3042, U+20BB7';
  expect(unicodeRange(points)).toBe(range);
  expect(pointsOf(range)).toEqual([...points].sort((a, b) => a - b));
});
