import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, viewportOf, type Film } from '../films/film';
import { hear } from '../films/hear';
import { toldOf } from '../films/log';
import { decoded, samplesIn } from '../films/pcm';
import { dotsOf, probe } from '../films/probe';
import { produce } from '../films/produce';
import { record } from '../films/record';
import { fromSite } from '../films/sound-track';
import { findFfmpeg } from '../scripts/ffmpeg.js';
import { expect, test } from './calm';

const film: Film = {
  ...{ scenario: 'reader-left-the-card', make: 'tray', language: 'vi' },
  ...{ size: '1280x800', coach: 'beside', pace: 'brisk' },
};
const site = new URL('../build', import.meta.url).pathname;

/** In ms. */
const LATE = 80;
/** Of 255: by more than this a dot of a picture is another. */
const OTHER = 24;

test('a film of a scenario shows, says and sounds what happened in it, when it happened @every', async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000);
  const programs = findFfmpeg();
  const { ffmpeg, ffprobe } = programs;
  const folder = info.outputPath('film');
  const at = (file: string) => join(folder, file);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize(viewportOf(film));
  const recording = await record(page, film, folder);
  await page.screenshot({ path: at('closing.png') });
  const { log, ms } = recording;
  const made = { folder, site, ffmpeg: programs, version: '0', web: false, burn: false };
  const { files, ...about } = await produce(recording, film, made);

  await test.step('its tracks are there in their languages, as long as the script needs, with its chapters', async () => {
    const found = await probe(ffprobe, at(files.mp4));
    expect(found.tracks).toEqual([
      { kind: 'video', codec: 'h264', language: 'vie', frames: recording.frameCount },
      { kind: 'audio', codec: 'aac', language: 'jpn', frames: null },
      { kind: 'subtitle', codec: 'mov_text', language: 'vie', frames: null },
    ]);
    expect([found.width, found.height, found.framesPerSecond]).toEqual([1280, 800, 25]);
    const [over] = toldOf(log, 'over');
    expect(found.seconds / ((over?.at ?? 0) / 1000)).toBeCloseTo(1, 2);
    expect(found.chapters.map(({ title }) => title)).toEqual(about.chapters.map(({ title }) => title));
    expect(found.chapters.length).toBeGreaterThan(3);
    const times = found.chapters.map((chapter) => chapter.at);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  await test.step('every step has its subtitles, without a gap and never two at once', () => {
    const cues = cuesIn(readFileSync(at(files.vtt), 'utf8'));
    expect(cues[0]?.from).toBe(0);
    expect(cues.slice(1).map(({ from }) => from)).toEqual(cues.slice(0, -1).map(({ to }) => to));
    expect(Math.abs((cues.at(-1)?.to ?? 0) - ms)).toBeLessThan(40);
    const told = toldOf(log, 'says').filter(({ at: from, lines }) => lines.length > 0 && from < ms);
    const unheard = told.filter(({ at: from }) => !cues.some((cue) => Math.abs(cue.from - from) < 500));
    expect(unheard).toEqual([]);
  });

  await test.step('it begins with its opening card and ends with its closing card; its poster is a picture', async () => {
    const context = await browser.newContext({ viewport: viewportOf(film), reducedMotion: 'no-preference' });
    const opening = await context.newPage();
    await opening.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
    await opening.clock.pauseAt(new Date('2026-11-24T10:00:01+09:00'));
    await opening.goto(new URL(addressOf(film), page.url()).href);
    await opening.locator('body[data-awake]').waitFor({ state: 'attached' });
    const dots = (file: string, ms = 0) => dotsOf(ffmpeg, at(file), { at: ms });
    const first = await dots(files.mp4);
    // its things lie at their places and its letters are there only some pictures after it began
    await expect(async () => {
      await opening.screenshot({ path: at('opening.png') });
      expect(unlike(first, await dots('opening.png'))).toBeLessThan(0.01);
    }).toPass({ timeout: 20_000 });
    await context.close();
    expect(unlike(await dots(files.mp4, ms - 40), await dots('closing.png'))).toBeLessThan(0.01);
    expect(unlike(first, await dots(files.mp4, ms - 40))).toBeGreaterThan(0.1);
    expect(new Set(await dots(files.poster)).size).toBeGreaterThan(50);
  });

  await test.step('every sound is heard when the machine made it', async () => {
    const track = await decoded(ffmpeg, at(files.mp4));
    const load = fromSite(ffmpeg, site);
    const heard = await Promise.all(
      toldOf(log, 'sounds').map(async (sound) => {
        const from = samplesIn(sound.from);
        const clip = (await load(sound.src)).subarray(from, from + samplesIn(Math.min(sound.ms, 600)));
        return { sound: sound.sound, ...hear(track, clip, sound.at) };
      }),
    );
    expect(new Set(heard.map(({ sound }) => sound)).has('voice')).toBe(true);
    expect(heard.filter(({ late, alike }) => alike < 0.25 || Math.abs(late) > LATE)).toEqual([]);
  });
});

type Span = { from: number; to: number };

/** In ms. */
const cuesIn = (vtt: string): Span[] =>
  [...vtt.matchAll(/^([\d:.]+) --> ([\d:.]+)/gm)].map(([, from = '', to = '']) => ({
    from: msOf(from),
    to: msOf(to),
  }));

const msOf = (time: string): number =>
  Math.round(time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000);

/** The share of dots that are others, from 0 to 1. */
const unlike = (one: Buffer, other: Buffer): number =>
  one.filter((value, index) => Math.abs(value - (other[index] ?? 0)) > OTHER).length / one.length;
