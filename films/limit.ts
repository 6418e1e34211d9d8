import { samplesIn } from './pcm';

/** So loud may it be, 1 being as loud as can be: what writes it smaller leaves a little more of it. */
const LOUDEST = 0.84;
const BLOCK = samplesIn(1);
/** In blocks: how far ahead and behind of what is too loud it is turned down, and over how many the turning is spread. */
const REACH = 8;
const SPREAD = 4;

/** Turns down for a moment, and smoothly, what would be too loud; all else stays as it is. Changes the samples. */
export function limit(samples: Float32Array): void {
  const blocks = Array.from({ length: Math.ceil(samples.length / BLOCK) }, (_, place) =>
    Math.min(1, LOUDEST / peakOf(samples.subarray(place * BLOCK, (place + 1) * BLOCK))),
  );
  if (blocks.every((gain) => gain === 1)) return;
  const held = blocks.map((_, place) => Math.min(...around(blocks, place, REACH)));
  const gains = held.map((_, place) => {
    const near = around(held, place, SPREAD);
    return near.reduce((sum, gain) => sum + gain, 0) / near.length;
  });
  for (let place = 0; place < samples.length; place++) {
    const at = Math.floor(place / BLOCK);
    const from = gains[at] ?? 1;
    const to = gains[at + 1] ?? from;
    samples[place] = (samples[place] ?? 0) * (from + (to - from) * ((place % BLOCK) / BLOCK));
  }
}

const around = (all: readonly number[], place: number, reach: number): number[] =>
  all.slice(Math.max(0, place - reach), place + reach + 1);

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
