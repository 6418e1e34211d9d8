import { RATE, samplesIn } from './pcm';

/** Every so manieth sample is enough to find a sound by. */
const STEP = 6;

/** How a sound is heard in a film. `late`: in ms, negative when early; `alike`: 1 when it is just that sound, 0 when not at all. */
export type Heard = { late: number; alike: number };

/**
 * Finds a sound near where it should begin, also beneath others.
 * @param at in ms
 * @param reach how much earlier or later it is looked for, in ms
 */
export function hear(track: Float32Array, clip: Float32Array, at: number, reach = 120): Heard {
  const wanted = thinned(clip);
  const [from, around] = [samplesIn(at - reach), samplesIn(reach)];
  const heard = thinned(
    Float32Array.from({ length: clip.length + 2 * around }, (_, place) => track[from + place] ?? 0),
  );
  const loud = power(wanted);
  let best: Heard = { late: 0, alike: 0 };
  for (let shift = 0; shift + wanted.length <= heard.length; shift++) {
    let sum = 0;
    for (let place = 0; place < wanted.length; place++)
      sum += (wanted[place] ?? 0) * (heard[shift + place] ?? 0);
    const alike = sum / (Math.sqrt(loud * power(heard.subarray(shift, shift + wanted.length))) || 1);
    if (alike > best.alike) best = { alike, late: ((shift * STEP) / RATE) * 1000 - reach };
  }
  return best;
}

/** From 0 to 1, of this stretch of ms. */
export function loudness(track: Float32Array, from: number, to: number): number {
  const stretch = track.subarray(samplesIn(from), samplesIn(to));
  return Math.sqrt(power(stretch) / (stretch.length || 1));
}

/** Means of neighbours, so that what is thrown away is not heard as something else. */
const thinned = (samples: Float32Array): Float32Array =>
  Float32Array.from({ length: Math.floor(samples.length / STEP) }, (_, place) =>
    samples.subarray(place * STEP, (place + 1) * STEP).reduce((sum, sample) => sum + sample / STEP, 0),
  );

const power = (samples: Float32Array): number => samples.reduce((sum, sample) => sum + sample * sample, 0);
