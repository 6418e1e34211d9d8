import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVEN, PAUSES, RATE } from './sounds-recipe.js';
import { bytesOf } from './sounds-sprite.js';
import { ffmpeg, speak } from './sounds-tools.js';
import { kanaOf, waysToWrite } from './sounds-readings.js';

/**
 * @typedef {import('./sounds-readings.js').Line} Line
 * @typedef {{ writes: string, reads: string, sounds: string }} Reading what the voice was given, the kana it
 *   read there, and how they sound, with ー where long
 */

/**
 * A line as it is spoken, with its pauses, as loud as every other.
 * @param {string} voice
 * @param {Line} line
 * @returns {{ samples: Float32Array, reading: Reading }}
 * @throws {Error} when it is not read as its furigana say, however it is written
 */
export function spokenLine(voice, line) {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-keiko-'));
  const [wav, trace] = [join(folder, 'line.wav'), join(folder, 'line.txt')];
  try {
    /** @type {string[]} */
    const heard = [];
    for (const text of waysToWrite(line)) {
      speak(voice, { text, wav, trace });
      const { reads, sounds } = kanaOf(readFileSync(trace, 'utf8'));
      heard.push(reads);
      if (reads === line.kana) return { samples: evened(wav), reading: { writes: text, reads, sounds } };
    }
    throw new Error(`${line.plain} is to be read ${line.kana}, and the voice reads ${heard.join(' or ')}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} wav */
function evened(wav) {
  const { out } = ffmpeg([
    '-i',
    wav,
    '-af',
    EVEN.filter,
    '-ar',
    String(RATE),
    '-ac',
    '1',
    '-f',
    'f32le',
    '-',
  ]);
  const said = trimmed(new Float32Array(out.buffer, out.byteOffset, out.byteLength / 4));
  const gain = gainFor(said);
  const even = limited(said.map((value, i) => value * gain * edge(i, said.length)));
  const padded = new Float32Array(even.length + ms(PAUSES.before) + ms(PAUSES.after));
  padded.set(even, ms(PAUSES.before));
  return padded;
}

/** @param {number} time in ms */
const ms = (time) => (time * RATE) / 1000;

/**
 * Without the silence at both ends.
 * @param {Float32Array} samples
 */
function trimmed(samples) {
  const step = ms(5);
  const loud = 10 ** (EVEN.silence / 20);
  const steps = Array.from({ length: Math.floor(samples.length / step) }, (_, n) => {
    const part = samples.subarray(n * step, (n + 1) * step);
    return Math.sqrt(part.reduce((sum, value) => sum + value * value, 0) / step) > loud;
  });
  return samples.slice(Math.max(0, steps.indexOf(true) - 1) * step, (steps.lastIndexOf(true) + 3) * step);
}

/**
 * In a few ms from and to nothing, at both ends.
 * @param {number} i
 * @param {number} length
 */
const edge = (i, length) => Math.min(1, i / ms(4), (length - i) / ms(8));

/** @param {Float32Array} samples */
function gainFor(samples) {
  const input = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  const { log } = ffmpeg(
    [...input, '-af', 'loudnorm=print_format=json', '-f', 'null', '-'],
    bytesOf(samples),
  );
  /** @type {{ input_i: string }} */
  const measured = JSON.parse(log.slice(log.lastIndexOf('{'), log.lastIndexOf('}') + 1));
  const louder = EVEN.loudness - Number(measured.input_i);
  if (!Number.isFinite(louder)) throw new Error('A line is silent.');
  return 10 ** (louder / 20);
}

/**
 * Its few highest peaks are turned down, a little before they come and a little after.
 * @param {Float32Array} samples
 */
function limited(samples) {
  const reach = ms(2);
  const highest = 10 ** (EVEN.peak / 20);
  const gains = new Float32Array(samples.length).fill(1);
  samples.forEach((value, at) => {
    const gain = highest / Math.abs(value);
    if (gain >= 1) return;
    for (let off = -reach; off <= reach; off++) {
      const near = 1 - (1 - gain) * Math.cos((Math.PI * off) / (2 * reach));
      gains[at + off] = Math.min(gains[at + off] ?? 1, near);
    }
  });
  return samples.map((value, at) => value * (gains[at] ?? 1));
}
