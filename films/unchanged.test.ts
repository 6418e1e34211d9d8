import { describe, expect, test } from 'vitest';
import type { Files } from './built-site';
import { Ingredients } from './unchanged';

const FILM = 'the-card.lawson.en, ffmpeg 5.1';

/** A site as the build writes it: a page, what it starts with, and a piece for each language. */
const site = (changed: Record<string, string> = {}): Files =>
  new Map(
    Object.entries({
      '_app/version.json': '{"version":"d9f88cf128ad"}',
      'en/practice/index.html':
        '<meta content="script-src \'sha256-Ab1+/cd=\'"><script>__sveltekit_1pvy5h={};import("../../_app/immutable/entry/app.BktsNQ8x.js")',
      'vi/practice/index.html':
        '<script>__sveltekit_1pvy5h={};import("../../_app/immutable/entry/app.BktsNQ8x.js")',
      '_app/immutable/entry/app.BktsNQ8x.js':
        'const v="d9f88cf128ad";t={en:()=>import("../chunks/EEEEEEEE.js"),vi:()=>import("../chunks/VVVVVVVV.js")};import"../chunks/MMMMMMMM.js"',
      '_app/immutable/chunks/EEEEEEEE.js': 'export default "Put the card"',
      '_app/immutable/chunks/VVVVVVVV.js': 'export default "Đặt thẻ"',
      '_app/immutable/chunks/MMMMMMMM.js': 'new URL("../assets/chimes.CCCCCCCC.mp3",import.meta.url)',
      '_app/immutable/assets/chimes.CCCCCCCC.mp3': 'ピッ',
      ...changed,
    })
      .filter(([, text]) => text !== '')
      .map(([path, text]) => [path, Buffer.from(text)]),
  );

const ENGLISH = [
  'en/practice/index.html',
  '_app/immutable/entry/app.BktsNQ8x.js',
  '_app/immutable/chunks/EEEEEEEE.js',
  '_app/immutable/chunks/MMMMMMMM.js',
  '_app/immutable/assets/chimes.CCCCCCCC.mp3',
];
const made = new Ingredients(site()).madeOf(ENGLISH, FILM);
const wouldBeSame = (files: Files, rest = FILM) => new Ingredients(files).isSame(made, rest);

describe('a film stays as it is', () => {
  test('when nothing has changed', () => {
    expect(wouldBeSame(site())).toBe(true);
  });

  test('when only what another language says has changed, and with it the names of the pieces and the version', () => {
    const app = '../../_app/immutable/entry/app.ZZZZZZZZ.js';
    expect(
      wouldBeSame(
        site({
          '_app/version.json': '{"version":"0123456789ab"}',
          'en/practice/index.html': `<meta content="script-src 'sha256-Zy9+/xw='"><script>__sveltekit_9zzzzz={};import("${app}")`,
          'vi/practice/index.html': `<script>__sveltekit_9zzzzz={};import("${app}")`,
          '_app/immutable/entry/app.BktsNQ8x.js': '',
          '_app/immutable/entry/app.ZZZZZZZZ.js':
            'const v="0123456789ab";t={en:()=>import("../chunks/EEEEEEEE.js"),vi:()=>import("../chunks/WWWWWWWW.js")};import"../chunks/MMMMMMMM.js"',
          '_app/immutable/chunks/VVVVVVVV.js': '',
          '_app/immutable/chunks/WWWWWWWW.js': 'export default "Hãy đặt thẻ"',
        }),
      ),
    ).toBe(true);
  });

  test('when a page it does not show has changed', () => {
    expect(wouldBeSame(site({ 'en/about/index.html': '<h1>About</h1>' }))).toBe(true);
  });
});

describe('a film is made again', () => {
  test('when what is said in its language has changed', () => {
    const piece = 'export default "Lay the card down"';
    expect(wouldBeSame(site({ '_app/immutable/chunks/EEEEEEEE.js': piece }))).toBe(false);
  });

  test('when a sound has changed', () => {
    expect(wouldBeSame(site({ '_app/immutable/assets/chimes.CCCCCCCC.mp3': 'ピーッ' }))).toBe(false);
  });

  test('when a page has changed', () => {
    expect(wouldBeSame(site({ 'en/practice/index.html': '<p>Kiosk</p>' }))).toBe(false);
  });

  test('when two pieces it loaded have changed places', () => {
    const app =
      'const v="d9f88cf128ad";t={en:()=>import("../chunks/MMMMMMMM.js"),vi:()=>import("../chunks/VVVVVVVV.js")};import"../chunks/EEEEEEEE.js"';
    expect(wouldBeSame(site({ '_app/immutable/entry/app.BktsNQ8x.js': app }))).toBe(false);
  });

  test('when it loads what it did not load before, in the place of what it did', () => {
    const app =
      'const v="d9f88cf128ad";t={en:()=>import("../chunks/VVVVVVVV.js"),vi:()=>import("../chunks/EEEEEEEE.js")};import"../chunks/MMMMMMMM.js"';
    expect(wouldBeSame(site({ '_app/immutable/entry/app.BktsNQ8x.js': app }))).toBe(false);
  });

  test('when it is asked to be another, or other tools make it', () => {
    expect(wouldBeSame(site(), 'the-card.lawson.en, ffmpeg 7.0')).toBe(false);
  });
});

test('a file that is not in the site cannot be what a film was made of', () => {
  expect(() => new Ingredients(site()).madeOf(['en/lost.html'], FILM)).toThrow('en/lost.html');
});
