import { afterEach, expect, test, vi } from 'vitest';
import { findFfmpeg, firstThatCan, howToInstall } from './ffmpeg.js';

const CAN =
  ' V..... libx264              H.264\n V..... libx264rgb           H.264 RGB\n A..... aac                  AAC\n';
const CANNOT = ' V..... libvpx-vp9           VP9\n A..... aac                  AAC\n';

const source = (name: string, ffmpegs: string[], ffprobes: string[] = []) => ({
  name,
  ffmpegs: () => ffmpegs,
  ffprobes: () => ffprobes,
});

/** A computer on which these programs run: what each says to `-encoders`. */
const computer =
  (programs: Record<string, string>) =>
  (program: string, ...words: string[]) =>
    words.includes('-version')
      ? program in programs
        ? 'ffmpeg version 5.1.9-0+deb12u1 Copyright'
        : null
      : (programs[program] ?? null);

afterEach(() => vi.unstubAllEnvs());

test('the one on the path is taken, with the ffprobe beside it', () => {
  expect(
    firstThatCan(
      [source('the path', ['/usr/bin/ffmpeg']), source('the packages', ['/p/ffmpeg'], ['/p/ffprobe'])],
      computer({ '/usr/bin/ffmpeg': CAN, '/usr/bin/ffprobe': '', '/p/ffmpeg': CAN, '/p/ffprobe': '' }),
    ),
  ).toEqual({
    ffmpeg: '/usr/bin/ffmpeg',
    ffprobe: '/usr/bin/ffprobe',
    from: 'the path',
    version: '5.1.9-0+deb12u1',
  });
});

test("Playwright's, which writes no H.264, gives way to the one among the packages", () => {
  expect(
    firstThatCan(
      [source("Playwright's", ['/pw/ffmpeg-linux']), source('the packages', ['/a/ffmpeg'], ['/b/ffprobe'])],
      computer({ '/pw/ffmpeg-linux': CANNOT, '/a/ffmpeg': CAN, '/b/ffprobe': '' }),
    ),
  ).toMatchObject({ ffmpeg: '/a/ffmpeg', ffprobe: '/b/ffprobe', from: 'the packages' });
});

test('where none can, it says of each why, and what to run', () => {
  const look = () =>
    firstThatCan(
      [source('KIOSK_FFMPEG', ['/gone']), source('the path', ['/pw/ffmpeg', '/lonely/ffmpeg'])],
      computer({ '/pw/ffmpeg': CANNOT, '/lonely/ffmpeg': CAN }),
    );
  expect(look).toThrow('/gone does not start');
  expect(look).toThrow('/pw/ffmpeg has no libx264');
  expect(look).toThrow('/lonely/ffmpeg has no ffprobe beside it');
  expect(look).toThrow(howToInstall(process.platform));
});

test('each system has its own command', () => {
  expect((['linux', 'darwin', 'win32'] as const).map(howToInstall)).toEqual([
    'sudo apt-get install ffmpeg',
    'brew install ffmpeg',
    'winget install --id Gyan.FFmpeg',
  ]);
});

test('whoever has none of their own finds the one among the packages', () => {
  vi.stubEnv('KIOSK_FFMPEG_FOUND', '');
  vi.stubEnv('KIOSK_FFMPEG', '');
  vi.stubEnv('PATH', '');
  expect(findFfmpeg().from).toBe('the packages');
  expect(JSON.parse(process.env.KIOSK_FFMPEG_FOUND ?? '')).toEqual(findFfmpeg());
});
