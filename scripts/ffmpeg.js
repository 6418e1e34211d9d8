import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { browsersFolder } from './playwright-ffmpeg.js';

/** @typedef {{ ffmpeg: string, ffprobe: string, from: string, version: string }} Programs `from`: where they were found */
/** @typedef {{ name: string, ffmpegs: () => string[], ffprobes: () => string[] }} Source */
/** @typedef {(program: string, ...words: string[]) => string | null} Ask what a program says; null when it does not run */

const EXE = process.platform === 'win32' ? '.exe' : '';
const require = createRequire(import.meta.url);

/** Where both may be, best first. */
/** @type {Source[]} */
const SOURCES = [
  { name: 'KIOSK_FFMPEG', ffmpegs: () => named('ffmpeg'), ffprobes: () => named('ffprobe') },
  { name: 'the path', ffmpegs: () => onPath('ffmpeg'), ffprobes: () => onPath('ffprobe') },
  { name: "Playwright's", ffmpegs: playwrights, ffprobes: () => [] },
  {
    name: 'the packages',
    ffmpegs: () => packaged(() => require('@ffmpeg-installer/ffmpeg')),
    ffprobes: () => packaged(() => require('@ffprobe-installer/ffprobe')),
  },
];

/**
 * An ffmpeg that can make a film, and an ffprobe. Looks only once for a whole run.
 * @returns {Programs}
 * @throws when there is none
 */
export function findFfmpeg() {
  const found = process.env.KIOSK_FFMPEG_FOUND;
  if (found) return /** @type {Programs} */ (JSON.parse(found));
  const programs = firstThatCan(SOURCES, ask);
  if (process.env.KIOSK_FFMPEG && programs.from !== 'KIOSK_FFMPEG') {
    console.log(`KIOSK_FFMPEG cannot make a film; taking ${programs.ffmpeg}`);
  }
  process.env.KIOSK_FFMPEG_FOUND = JSON.stringify(programs);
  return programs;
}

/**
 * The first that writes H.264 and AAC, with the ffprobe beside it or the first there is.
 * @param {Source[]} sources
 * @param {Ask} ask
 * @returns {Programs}
 * @throws when none can
 */
export function firstThatCan(sources, ask) {
  /** @type {string[]} */
  const refused = [];
  for (const { name, ffmpegs } of sources) {
    for (const ffmpeg of ffmpegs()) {
      const lack = whatLacks(ask(ffmpeg, '-hide_banner', '-encoders'));
      const ffprobe = lack === null ? ffprobeFor(ffmpeg, sources, ask) : undefined;
      if (ffprobe) {
        const version = /version (\S+)/.exec(ask(ffmpeg, '-version') ?? '')?.[1] ?? '';
        return { ffmpeg, ffprobe, from: name, version };
      }
      refused.push(`  ${ffmpeg} ${lack ?? 'has no ffprobe beside it'}`);
    }
  }
  throw new Error(
    [
      'No ffmpeg that can make a film was found: one with libx264 and aac, and ffprobe beside it.',
      ...(refused.length > 0 ? ['Looked at:', ...refused] : []),
      'Install it with',
      `  ${howToInstall(process.platform)}`,
      'or the one among the packages with',
      '  npm install --include=optional',
      'or name one, the program or its folder:',
      '  KIOSK_FFMPEG=/path/to/ffmpeg',
    ].join('\n'),
  );
}

/** @param {NodeJS.Platform} platform */
export function howToInstall(platform) {
  if (platform === 'darwin') return 'brew install ffmpeg';
  if (platform === 'win32') return 'winget install --id Gyan.FFmpeg';
  return 'sudo apt-get install ffmpeg';
}

/** @param {string | null} encoders what it says it can write */
function whatLacks(encoders) {
  if (encoders === null) return 'does not start';
  const lacking = ['libx264', 'aac'].filter(
    (encoder) => !new RegExp(`^ \\S+ ${encoder} `, 'm').test(encoders),
  );
  return lacking.length > 0 ? `has no ${lacking.join(' and no ')}` : null;
}

/**
 * @param {string} ffmpeg
 * @param {Source[]} sources
 * @param {Ask} ask
 */
function ffprobeFor(ffmpeg, sources, ask) {
  const beside = join(dirname(ffmpeg), `ffprobe${EXE}`);
  return [beside, ...sources.flatMap(({ ffprobes }) => ffprobes())].find(
    (path) => ask(path, '-version') !== null,
  );
}

/** @type {Ask} */
function ask(program, ...words) {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8', timeout: 20_000 });
  return status === 0 ? stdout : null;
}

/** @param {string} program */
function named(program) {
  const place = process.env.KIOSK_FFMPEG;
  if (!place) return [];
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  if (isFolder) return [join(place, `${program}${EXE}`)];
  return [program === 'ffmpeg' ? place : join(dirname(place), `${program}${EXE}`)];
}

/** @param {string} program */
const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, `${program}${EXE}`))
    .filter((path) => existsSync(path));

/** It usually writes nothing but WebM, and then does not count. */
function playwrights() {
  const all = browsersFolder();
  if (!existsSync(all)) return [];
  const folders = readdirSync(all).filter((name) => name.startsWith('ffmpeg-'));
  return folders.flatMap((name) =>
    readdirSync(join(all, name))
      .filter((file) => file.startsWith('ffmpeg'))
      .map((file) => join(all, name, file)),
  );
}

/**
 * There is none for some computers, and whoever installs without scripts has it not yet executable.
 * @param {() => { path: string }} load
 */
function packaged(load) {
  try {
    const { path } = load();
    if (!isExecutable(path)) chmodSync(path, 0o755);
    return [path];
  } catch {
    return [];
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
