import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unread } from '../src/lib/words';
import type { About } from './about';
import { aFilm } from './sheet/testing/a-film';
import { sheetOf } from './sheet/page';
import { sheetScript } from './sheet/script';
import { sheetWords } from './sheet/words';
import { writeSheet } from './sheet';

const script = 'console.log("awake")';
const names = (page: string) =>
  [...page.matchAll(/<li\s+class="film"\s+id="([^"]*)"/g)].map(([, name]) => name);
const policyOf = (page: string) => /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
const between = (page: string, element: string) =>
  new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(page)?.[1] ?? '';

describe('the sheet of films', () => {
  test('is the same, byte for byte, in whatever order the films are read', async () => {
    const films = [aFilm({ scenario: 'card-moved' }), aFilm({ make: 'lawson' }), aFilm({ language: 'ja' })];
    const real = await sheetScript();
    expect(sheetOf(films.toReversed(), real)).toBe(sheetOf(films, real));
  });

  test('has the films of a language together, in the order of the home page, the usual one first', () => {
    const films = [
      aFilm({ scenario: 'reader-face-agree-all', terminal: 'card-reader', make: 'tray' }),
      aFilm({ scenario: 'one-wrong-pin' }),
      aFilm({ scenario: 'jumin-visa-household' }),
      aFilm({ scenario: 'jumin-self-coins', make: 'lawson' }),
      aFilm({ scenario: 'jumin-self-coins', make: 'seven-eleven', size: '800x1280' }),
      aFilm({ scenario: 'jumin-self-coins', make: 'seven-eleven' }),
      aFilm({ scenario: 'no-longer-there' }),
      aFilm({ scenario: 'one-wrong-pin', language: 'ja' }),
    ];
    expect(names(sheetOf(films, script))).toEqual([
      'one-wrong-pin.seven-eleven.ja.1280x800',
      'jumin-self-coins.seven-eleven.vi.1280x800',
      'jumin-self-coins.seven-eleven.vi.800x1280',
      'jumin-self-coins.lawson.vi.1280x800',
      'jumin-visa-household.seven-eleven.vi.1280x800',
      'no-longer-there.seven-eleven.vi.1280x800',
      'one-wrong-pin.seven-eleven.vi.1280x800',
      'reader-face-agree-all.tray.vi.1280x800',
    ]);
  });

  test('offers the languages there are films in, and no other', () => {
    const page = sheetOf([aFilm({ language: 'vi' }), aFilm({ language: 'zh-Hans' })], script);
    expect([...page.matchAll(/class="language" href="#([^"]*)"/g)].map(([, language]) => language)).toEqual([
      'zh-Hans',
      'vi',
    ]);
  });

  test('leaves nobody before an empty page', () => {
    expect(sheetOf([], script)).toContain('There are no films yet.');
  });

  test('cannot be broken by what a film says of itself', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>&<!--</template>{<b>|<i>}`;
    const own = sheetOf([aFilm({})], script);
    const page = sheetOf(
      [
        aFilm({
          name: hostile,
          title: hostile,
          make: hostile,
          chapters: [{ at: 0, title: hostile }],
          subtitles: [{ from: 0, to: 1, text: hostile }],
          words: [{ words: hostile, means: hostile }],
          files: {
            mp4: 'javascript:alert(1)',
            vtt: hostile,
            srt: hostile,
            chapters: hostile,
            poster: hostile,
          },
        }),
      ],
      script,
    );
    const tags = (text: string) => [...text.matchAll(/<\/?(script|img|template|b|i)\b/g)].map(([tag]) => tag);
    expect(tags(page)).toEqual(tags(own));
    expect(page).not.toContain('<!--');
    expect(page).not.toContain('href="javascript:');
  });

  test('allows only its own style and script, and the files beside it', () => {
    const page = sheetOf([aFilm({})], script);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(policyOf(page).replaceAll('&#39;', "'")).toBe(
      [
        "default-src 'none'",
        `style-src ${hash(between(page, 'style'))}`,
        `script-src ${hash(script)}`,
        "img-src 'self' file: data:",
        "media-src 'self' file:",
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
    expect(page.match(/\bhttps?:\/\//g)).toBeNull();
  });

  test('says all its words in each language, and in Japanese with all readings', () => {
    const words = Object.values(sheetWords);
    expect(words.map((own) => Object.values(own).filter((text) => text.trim() === ''))).toEqual(
      words.map(() => []),
    );
    expect(Object.values(sheetWords.ja).flatMap((text) => unread(text))).toEqual([]);
  });
});

describe('a folder of films', () => {
  let folder = '';
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'films-'));
    warned.mockClear();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (film: About) => {
    writeFileSync(join(folder, `${film.name}.json`), JSON.stringify(film));
    writeFileSync(join(folder, film.files.mp4), '');
  };

  test('gets a page with the films that are whole, and a word about each that is not', async () => {
    put(aFilm({}));
    put(aFilm({ language: 'ja' }));
    rmSync(join(folder, aFilm({ language: 'ja' }).files.mp4));
    writeFileSync(join(folder, 'damaged.json'), '{');
    writeFileSync(join(folder, 'other.json'), '{"name":"other"}');
    await writeSheet(folder);
    expect(names(readFileSync(join(folder, 'index.html'), 'utf8'))).toEqual([aFilm({}).name]);
    expect(warned.mock.calls).toEqual([
      ['damaged.json is not on the sheet of films: it is damaged, or does not tell of a film'],
      [
        `${aFilm({ language: 'ja' }).name}.json is not on the sheet of films: there is no ${aFilm({ language: 'ja' }).files.mp4}`,
      ],
      ['other.json is not on the sheet of films: it is damaged, or does not tell of a film'],
    ]);
  });
});
