import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ffmpeg } from './sounds-tools.js';
import { FORMATS, PAUSES, RATE } from './sounds-recipe.js';

/**
 * @typedef {{ id: string, samples: Float32Array, loops?: boolean }} Clip
 * @typedef {Record<string, [fromMs: number, ms: number]>} Table
 */

/** How much of what loops also stands before and after it, so that its seam is as smooth in a compressed file. */
const RUN_ON = 0.1;

/**
 * All clips one after another, each of whole milliseconds, with silence between; and where each is.
 * @param {Clip[]} clips
 * @returns {{ samples: Float32Array, table: Table }}
 */
export function laidOut(clips) {
  const between = (PAUSES.between * RATE) / 1000;
  const runOn = Math.round(RUN_ON * RATE);
  /** @type {Table} */
  const table = {};
  let at = between;
  const placed = clips.map(({ id, samples, loops }) => {
    const length = Math.ceil((samples.length * 1000) / RATE) * (RATE / 1000);
    if (loops && length !== samples.length)
      throw new Error(`${id} loops, so it must last whole milliseconds.`);
    table[id] = [(at * 1000) / RATE, (length * 1000) / RATE];
    const from = at;
    at += length + between;
    return { from, samples, loops };
  });
  const all = new Float32Array(at);
  for (const { from, samples, loops } of placed) {
    all.set(samples, from);
    if (!loops) continue;
    all.set(faded(samples.slice(-runOn), 'in'), from - runOn);
    all.set(faded(samples.slice(0, runOn), 'out'), from + samples.length);
  }
  return { samples: all, table };
}

/**
 * Half of it as it is, and half coming or going.
 * @param {Float32Array} samples
 * @param {'in' | 'out'} way
 */
const faded = (samples, way) =>
  samples.map((value, i) => {
    const part = way === 'in' ? i / samples.length : 1 - i / samples.length;
    return value * Math.min(1, part * 2);
  });

/**
 * Writes a sprite in every format, and its table.
 * @param {string} folder
 * @param {string} name
 * @param {Clip[]} clips
 * @returns {Promise<Record<string, string>>} the files by name, each with the hash of what is in it
 */
export async function writeSprite(folder, name, clips) {
  const { samples, table } = laidOut(clips);
  const input = ['-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', 'pipe:0'];
  const always = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-y'];
  for (const { ending, options } of FORMATS) {
    ffmpeg([...input, ...options, ...always, join(folder, `${name}.${ending}`)], bytesOf(samples));
  }
  await writeJson(join(folder, `${name}.json`), table);
  return hashes(
    folder,
    [...FORMATS.map(({ ending }) => ending), 'json'].map((ending) => `${name}.${ending}`),
  );
}

/**
 * @param {string} folder
 * @param {string[]} names
 * @returns {Record<string, string>}
 */
export const hashes = (folder, names) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );

/**
 * @param {string} file
 * @param {object} data
 */
export async function writeJson(file, data) {
  writeFileSync(file, await format(JSON.stringify(data), { ...(await resolveConfig(file)), filepath: file }));
}

/** @param {Float32Array} samples */
export const bytesOf = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
