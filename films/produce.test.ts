import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFfmpeg } from '../scripts/ffmpeg.js';
import { readAbout, type About } from './about';
import type { Film } from './film';
import { hear, loudness } from './hear';
import { decoded, samplesIn, wav } from './pcm';
import { dotsOf, pictureHash, probe } from './probe';
import { produce } from './produce';
import { aRecording, siteWithSounds } from './testing/synthetic';
import { does, ends, opens, says, sounds } from './testing/a-log';

const programs = findFfmpeg();
const film: Film = {
  ...{ scenario: 'jumin-self-coins', make: 'lawson', language: 'zh-Hans' },
  ...{ size: '1280x800', coach: 'beside', pace: 'calm' },
};
const NAME = 'jumin-self-coins.lawson.zh-Hans';
const log = [
  opens(0, '自己的「{住民票|じゅうみんひょう}」'),
  says(2000, 'begin.menu', '第一个画面', ['请按「{確認|かくにん}」。']),
  sounds(2600),
  does(2600, 'begin.menu', 'touch.ok'),
  says(4000, 'pay.coins', '付钱', ['请放入硬币。']),
  sounds(4600, { sound: 'voice', words: 'コインを{入|い}れてください。', from: 500, ms: 600 }),
  ends(6000, ['拿到了。']),
];
const stands = [2000, 600, 3400, 2000];

let folder: string;
let about: About;
let clips: Float32Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'a-film-'));
  clips = await siteWithSounds(join(folder, 'site'));
  const recording = await aRecording(programs.ffmpeg, join(folder, 'frames'), {
    log,
    stands,
  });
  const made = { folder, site: join(folder, 'site'), ffmpeg: programs, version: '0.1.0' };
  about = await produce(recording, film, { ...made, web: true, burn: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (file = '') => join(folder, file);

test('a film has its picture, its sound and its subtitles, each in its language, and its chapters', async () => {
  const { tracks, chapters, ...whole } = await probe(programs.ffprobe, at(about.files.mp4));
  expect(tracks).toEqual([
    { kind: 'video', codec: 'h264', language: 'zho', frames: 200 },
    { kind: 'audio', codec: 'aac', language: 'jpn', frames: null },
    { kind: 'subtitle', codec: 'mov_text', language: 'zho', frames: null },
  ]);
  expect(chapters).toEqual([
    { at: 0, title: '自己的「住民票」' },
    { at: 2, title: '第一个画面' },
    { at: 4, title: '付钱' },
    { at: 6, title: '拿到了。' },
  ]);
  expect(whole).toEqual({
    ...{ title: '自己的「住民票」', width: 320, height: 200, framesPerSecond: 25 },
    seconds: expect.closeTo(8, 1) as number,
  });
});

test('so has the one for the web', async () => {
  const { tracks, seconds } = await probe(programs.ffprobe, at(about.files.webm));
  expect(tracks.map(({ codec, language, frames }) => [codec, language, frames])).toEqual([
    ['vp9', 'zho', 200],
    ['opus', 'jpn', null],
    ['webvtt', 'zho', null],
  ]);
  expect(seconds).toBeCloseTo(8, 1);
});

test('it begins with the first picture and ends with the last', async () => {
  const unlike = async (ms: number, picture: string) => {
    const [seen, wanted] = await Promise.all([
      dotsOf(programs.ffmpeg, at(about.files.mp4), { at: ms }),
      dotsOf(programs.ffmpeg, at(join('frames', picture))),
    ]);
    return [...seen].reduce((sum, dot, place) => sum + Math.abs(dot - (wanted[place] ?? 0)), 0) / seen.length;
  };
  expect(await unlike(0, '000001.png')).toBeLessThan(5);
  expect(await unlike(1960, '000001.png')).toBeLessThan(5);
  expect(await unlike(2000, '000002.png')).toBeLessThan(5);
  expect(await unlike(7960, '000004.png')).toBeLessThan(5);
  expect(await unlike(7960, '000001.png')).toBeGreaterThan(20);
});

test('each sound is heard when it began in the page', async () => {
  const track = await decoded(programs.ffmpeg, at(about.files.mp4));
  const [key, voice] = [clips.subarray(0, samplesIn(100)), clips.subarray(samplesIn(500), samplesIn(800))];
  for (const [clip, ms] of [
    [key, 2600],
    [voice, 4600],
  ] as const) {
    const { late, alike } = hear(track, clip, ms);
    expect(alike).toBeGreaterThan(0.9);
    expect(Math.abs(late)).toBeLessThan(10);
  }
  expect(loudness(track, 0, 2550)).toBeLessThan(0.001);
  expect(track.length / 48_000).toBeCloseTo(8, 1);
});

test('the same recording becomes the same pictures and the same sound once more', async () => {
  const again = join(folder, 'again');
  const recording = await aRecording(programs.ffmpeg, again, { log, stands });
  const made = { folder: again, site: join(folder, 'site'), ffmpeg: programs, version: '0.1.0' };
  await produce(recording, film, { ...made, web: false, burn: false });
  const hash = (place: string) => pictureHash(programs.ffmpeg, join(place, `${NAME}.mp4`));
  expect(await hash(again)).toBe(await hash(folder));
  const sound = async (place: string) => wav(await decoded(programs.ffmpeg, join(place, `${NAME}.mp4`)));
  expect((await sound(again)).equals(await sound(folder))).toBe(true);
});

test('what stands beside it is what its JSON names', () => {
  expect(readAbout(readFileSync(at(`${NAME}.json`), 'utf8'))).toEqual(about);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(Object.values(about.files)));
  expect(about).toMatchObject({
    ...{ name: NAME, terminal: 'shop-copier', seconds: 8, frames: 200, sounds: 2 },
    words: [{ words: '{確認|かくにん}', means: 'confirm' }],
    subtitles: [
      { from: 0, to: 2, text: '自己的「{住民票|じゅうみんひょう}」' },
      { from: 2, to: 4, text: '第一个画面\n请按「{確認|かくにん}」。' },
      { from: 4, to: 4.6, text: '付钱\n请放入硬币。' },
      { from: 4.6, to: 5.2, text: '「コインを{入|い}れてください。」\n付钱\n请放入硬币。' },
      { from: 5.2, to: 6, text: '付钱\n请放入硬币。' },
      { from: 6, to: 8, text: '拿到了。' },
    ],
    files: { mp4: `${NAME}.mp4`, webm: `${NAME}.webm`, poster: `${NAME}.png` },
  });
});

test('the poster is what is seen before the hand presses, and not blank', async () => {
  const dots = await dotsOf(programs.ffmpeg, at(about.files.poster));
  expect(dots).toEqual(await dotsOf(programs.ffmpeg, at('frames/000002.png')));
  expect(Math.max(...dots) - Math.min(...dots)).toBeGreaterThan(100);
});
