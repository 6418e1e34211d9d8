import { readdirSync, existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askedIn, PAGES } from './other-language';

test.each([
  ['/fr/practice/', '/practice', null, false],
  ['/fr/', '', null, false],
  ['/fr', '', null, false],
  ['/EN/practice/class/', '/practice/class', 'en', true],
  ['/en-US/', '', 'en', true],
  ['/jp/free/', '/free', 'ja', true],
  ['/JA', '', 'ja', true],
  ['/vn/', '', 'vi', true],
  ['/zh/', '', 'zh-Hans', true],
  ['/zh-CN/card/', '/card', 'zh-Hans', true],
  ['/zh-hans/', '', 'zh-Hans', true],
  ['/zh-Hant-TW/free/', '/free', 'zh-Hans', false],
  ['/tw/', '', 'zh-Hans', false],
  ['/practice/', '/practice', null, true],
] as const)('who asks for %s', (path, rest, language, isSpoken) => {
  expect(askedIn(path)).toEqual({ rest, language, isSpoken });
});

test.each(['/offices/', '/', '//evil.example/', '/fr-/', '/fr//evil.example/', '/fr/../en/', '/a/'])(
  '%s names neither a language nor a page',
  (path) => {
    expect(askedIn(path)).toBeNull();
  },
);

test('what looks like a language and is none is in none', () => {
  expect(askedIn('/xx-aa-bb-cc/')).toEqual({ rest: '', language: null, isSpoken: false });
});

test('the pages are those there are', () => {
  const folder = new URL('./[lang=lang]/', import.meta.url);
  const found = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/+page.svelte`, folder)));
  expect(PAGES).toEqual(found.sort());
});
