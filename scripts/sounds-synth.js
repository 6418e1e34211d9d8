import { RATE } from './sounds-recipe.js';

/** @typedef {import('./sounds-chimes.js').Chime} Chime */

/** Which overtones sound, and how much. */
const OVERTONES = {
  bell: [0.8, 0.15, 0.05],
  beep: [0.85, 0, 0.12, 0, 0.03],
  motor: [0.45, 0.25, 0.15, 0.1, 0.05],
};

/** Seconds in which a sound comes and goes, so that it does not click. */
const [ATTACK, RELEASE] = [0.004, 0.008];
const SOFTLY = 0.08;

/**
 * The samples of a chime, -1 to 1. One that loops begins as it ends.
 * @param {Chime} chime
 * @returns {Float32Array}
 */
export function synthesised({ lasts, loops = false, tones = [], rustles = [] }) {
  const samples = new Float32Array(Math.round(lasts * RATE));
  for (const tone of tones) {
    const whole = loops && tone.lasts >= lasts;
    add(samples, tone, (t) => sounding(tone, t) * (whole ? 1 : swell(tone, t)));
  }
  for (const [index, rustle] of rustles.entries()) {
    const whole = loops && rustle.lasts >= lasts;
    const noise = band(noiseOf(index + 1, count(rustle.lasts)), rustle.band);
    add(samples, rustle, (t, at) => (noise[at] ?? 0) * pulse(rustle, t, whole));
  }
  return samples;
}

/** @param {number} seconds */
const count = (seconds) => Math.round(seconds * RATE);

/**
 * @param {Float32Array} samples
 * @param {{ at: number, lasts: number, gain: number }} part
 * @param {(t: number, at: number) => number} value at seconds, and samples, from the part's beginning
 */
function add(samples, { at, lasts, gain }, value) {
  const from = count(at);
  const end = Math.min(count(lasts), samples.length - from);
  for (let i = 0; i < end; i++) samples[from + i] = (samples[from + i] ?? 0) + gain * value(i / RATE, i);
}

/**
 * @param {import('./sounds-chimes.js').Tone} tone
 * @param {number} t
 */
function sounding({ as, hz, to = hz, lasts }, t) {
  const turns = hz * t + ((to - hz) * t * t) / (2 * lasts);
  return OVERTONES[as].reduce((sum, part, n) => sum + part * Math.sin(2 * Math.PI * (n + 1) * turns), 0);
}

/**
 * @param {import('./sounds-chimes.js').Tone} tone
 * @param {number} t
 */
function swell({ as, lasts }, t) {
  const [attack, release] = as === 'motor' ? [SOFTLY, SOFTLY] : [ATTACK, RELEASE];
  const edges = Math.min(1, t / attack, (lasts - t) / release);
  return edges * (as === 'bell' ? Math.exp((-4 * t) / lasts) : 1);
}

/**
 * @param {import('./sounds-chimes.js').Rustle} rustle
 * @param {number} t
 * @param {boolean} whole without its edges
 */
function pulse({ pulses, lasts }, t, whole) {
  const edges = whole ? 1 : Math.max(0, Math.min(1, t / ATTACK, (lasts - t) / RELEASE));
  if (!pulses) return edges;
  const wave = (1 - Math.cos((2 * Math.PI * pulses * t) / lasts)) / 2;
  return edges * wave * wave;
}

/**
 * White noise that is the same every time.
 * @param {number} seed
 * @param {number} length
 */
function noiseOf(seed, length) {
  let state = seed * 0x9e3779b9;
  return Float32Array.from({ length }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x80000000 - 1;
  });
}

/**
 * Only what lies between two pitches, as loud as if it were all. The filter goes round twice, so that the end runs on
 * into the beginning.
 * @param {Float32Array} noise
 * @param {[low: number, high: number]} hz
 */
function band(noise, [low, high]) {
  const samples = round(round(noise, passing('high', low)), passing('low', high));
  const loud = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
  return samples.map((value) => value / (3 * loud));
}

/**
 * @param {Float32Array} samples
 * @param {(sample: number) => number} filter
 */
function round(samples, filter) {
  samples.forEach(filter);
  return samples.map(filter);
}

/**
 * A filter of second order (Butterworth), one sample after another.
 * @param {'low' | 'high'} kind of pitch that passes
 * @param {number} hz
 * @returns {(sample: number) => number}
 */
function passing(kind, hz) {
  const turn = (2 * Math.PI * hz) / RATE;
  const [cos, alpha] = [Math.cos(turn), Math.sin(turn) * Math.SQRT1_2];
  const edge = kind === 'low' ? 1 - cos : 1 + cos;
  const [b0, b1] = [edge / 2, kind === 'low' ? edge : -edge];
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = (b0 * x + b1 * x1 + b0 * x2 + 2 * cos * y1 - (1 - alpha) * y2) / (1 + alpha);
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}
