import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keep, keptIn, sizeOf } from './kept';

const NAME = 'card-moved.lawson.en';
const madeOf = { whole: 'abc', loaded: ['def'] };
let to = '';
let from = '';

beforeEach(() => {
  to = mkdtempSync(join(tmpdir(), 'films-'));
  from = join(to, '.making', NAME);
});
afterEach(() => rmSync(to, { recursive: true }));

/** As a film is when it was just made: with what it was made from. */
function made(files: Record<string, string>, content = 'film'): void {
  mkdirSync(from, { recursive: true });
  for (const file of ['000000.png', 'frames.txt', ...Object.values(files)])
    writeFileSync(join(from, file), content);
  writeFileSync(join(from, `${NAME}.json`), JSON.stringify({ title: 'Moved', seconds: 61.2, files }));
}
const mp4 = { mp4: `${NAME}.mp4`, vtt: `${NAME}.vtt` };
const films = () => readdirSync(to).filter((name) => name !== '.making');

test('a film that is whole comes with all its files, and with what it was made of', () => {
  made(mp4);
  expect(keptIn(to, NAME)).toBeNull();
  expect(keep({ from, to, name: NAME, madeOf })).toEqual({ seconds: 61.2, files: mp4, madeOf });
  expect(films()).toEqual([`${NAME}.json`, `${NAME}.mp4`, `${NAME}.vtt`]);
  expect(JSON.parse(readFileSync(join(to, `${NAME}.json`), 'utf8'))).toEqual({
    ...{ title: 'Moved', seconds: 61.2, files: mp4, madeOf },
  });
  expect(sizeOf(to, { seconds: 61.2, files: mp4, madeOf })).toBe(4);
});

test('a film that is made again takes the place of the one before, and of all its files', () => {
  made({ ...mp4, webm: `${NAME}.webm` });
  keep({ from, to, name: NAME, madeOf });
  made(mp4, 'another film');
  keep({ from, to, name: NAME, madeOf });
  expect(films()).toEqual([`${NAME}.json`, `${NAME}.mp4`, `${NAME}.vtt`]);
  expect(readFileSync(join(to, `${NAME}.mp4`), 'utf8')).toBe('another film');
});

test('a film of which a file is gone, or whose JSON is torn, is not there', () => {
  made(mp4);
  keep({ from, to, name: NAME, madeOf });
  writeFileSync(join(to, `${NAME}.json`), '{"seconds":');
  expect(keptIn(to, NAME)).toBeNull();
  made(mp4);
  keep({ from, to, name: NAME, madeOf });
  rmSync(join(to, `${NAME}.vtt`));
  expect(keptIn(to, NAME)).toBeNull();
});
