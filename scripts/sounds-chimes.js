/**
 * @typedef {object} Tone
 * @property {number} hz
 * @property {number} [to] hz it glides to
 * @property {number} at seconds
 * @property {number} lasts seconds
 * @property {number} gain
 * @property {'bell' | 'beep' | 'motor'} as struck and dying away, even as of a small speaker, or a hum
 *
 * @typedef {object} Rustle noise, as of air, paper and rollers
 * @property {[low: number, high: number]} band hz
 * @property {number} at seconds
 * @property {number} lasts seconds
 * @property {number} gain
 * @property {number} [pulses] how often it swells in its time; steady when left out
 *
 * @typedef {{ lasts: number, loops?: boolean, tones?: Tone[], rustles?: Rustle[] }} Chime `lasts` in seconds; what
 *   loops goes on without a seam
 */

/**
 * @param {Tone['as']} as
 * @param {[hz: number, at: number, lasts: number, gain: number][]} notes
 * @returns {Tone[]}
 */
const notes = (as, notes) => notes.map(([hz, at, lasts, gain]) => ({ as, hz, at, lasts, gain }));

/** @param {number[]} times in seconds @returns {Tone[]} */
const pips = (times) =>
  notes(
    'beep',
    times.map((at) => [1760, at, 0.09, 0.3]),
  );

/**
 * Every sound that is no voice, by its id. Nothing that must be heard lies above 2 kHz, where the old hear least.
 * @type {Record<string, Chime>}
 */
export const CHIMES = {
  /** A finger on the glass. */
  key: { lasts: 0.09, tones: notes('bell', [[1500, 0, 0.08, 0.4]]) },
  /** A card is felt: G5, C6, E6. */
  felt: {
    lasts: 0.6,
    tones: notes('bell', [
      [784, 0, 0.25, 0.4],
      [1047, 0.12, 0.25, 0.4],
      [1319, 0.24, 0.34, 0.45],
    ]),
  },
  /** Not so: E4, C4. */
  error: {
    lasts: 0.68,
    tones: notes('bell', [
      [330, 0, 0.28, 0.55],
      [262, 0.3, 0.36, 0.55],
    ]),
  },
  /** It rings in the slot, and again where it falls. */
  coin: {
    lasts: 0.5,
    tones: notes('bell', [
      [2637, 0, 0.14, 0.22],
      [4186, 0, 0.12, 0.16],
      [5274, 0.03, 0.3, 0.14],
      [2349, 0.16, 0.22, 0.2],
      [4699, 0.17, 0.3, 0.12],
    ]),
    rustles: [{ band: [1500, 5000], at: 0.155, lasts: 0.05, gain: 0.1, pulses: 1 }],
  },
  /** A banknote is drawn in by a motor. */
  note: {
    lasts: 1,
    tones: [{ as: 'motor', hz: 150, to: 205, at: 0.02, lasts: 0.9, gain: 0.16 }],
    rustles: [
      { band: [900, 4200], at: 0, lasts: 0.95, gain: 0.16, pulses: 1 },
      { band: [300, 1200], at: 0.05, lasts: 0.85, gain: 0.14, pulses: 1 },
    ],
  },
  /** Motor, rollers, and a sheet on its way through, twice in its time. */
  printing: {
    lasts: 2.4,
    loops: true,
    tones: [
      { as: 'motor', hz: 100, at: 0, lasts: 2.4, gain: 0.05 },
      { as: 'motor', hz: 155, at: 0, lasts: 2.4, gain: 0.025 },
    ],
    rustles: [
      { band: [180, 900], at: 0, lasts: 2.4, gain: 0.06 },
      { band: [700, 3200], at: 0, lasts: 2.4, gain: 0.13, pulses: 2 },
      { band: [250, 700], at: 0, lasts: 2.4, gain: 0.07, pulses: 12 },
    ],
  },
  /** Take it with you: E6, C6, again and again until it is taken. */
  call: {
    lasts: 3,
    loops: true,
    tones: notes(
      'bell',
      [0.02, 0.52, 1.02, 1.52].flatMap((at) => [
        [1319, at, 0.2, 0.45],
        [1047, at + 0.17, 0.24, 0.45],
      ]),
    ),
  },
  /** All is well: E5, C5, D5, G4. */
  done: {
    lasts: 1.75,
    tones: notes('bell', [
      [659, 0, 0.55, 0.38],
      [523, 0.35, 0.55, 0.38],
      [587, 0.7, 0.55, 0.38],
      [392, 1.05, 0.66, 0.44],
    ]),
  },
  /** Staff are called: B5, G5. */
  staff: {
    lasts: 1.35,
    tones: notes('bell', [
      [988, 0, 0.7, 0.38],
      [784, 0.5, 0.8, 0.4],
    ]),
  },
  /** ピッ */
  beep: { lasts: 0.12, tones: notes('beep', [[1760, 0, 0.11, 0.26]]) },
  /** ピーッ */
  'long-beep': { lasts: 0.72, tones: notes('beep', [[1175, 0, 0.7, 0.22]]) },
  /** ピピピッ、ピピピッ, again and again. */
  beeps: { lasts: 2, loops: true, tones: pips([0.02, 0.16, 0.3, 0.66, 0.8, 0.94]) },
};
