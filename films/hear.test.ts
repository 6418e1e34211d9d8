import { expect, test } from 'vitest';
import { hear, loudness } from './hear';
import { RATE, samplesIn } from './pcm';

const chirp = Float32Array.from(
  { length: samplesIn(200) },
  (_, place) => Math.sin((place / 60) ** 2 / 40) * 0.5,
);
const hum = (place: number) => 0.3 * Math.sin((place / RATE) * 2 * Math.PI * 120);

test('a sound is found beneath another, and how late it is', () => {
  const track = Float32Array.from(
    { length: RATE },
    (_, place) => hum(place) + (chirp[place - samplesIn(320)] ?? 0),
  );
  const { late, alike } = hear(track, chirp, 300);
  expect(late).toBeCloseTo(20, 0);
  expect(alike).toBeGreaterThan(0.7);
});

test('a sound that is not there is not heard', () => {
  const track = Float32Array.from({ length: RATE }, (_, place) => hum(place));
  expect(hear(track, chirp, 300).alike).toBeLessThan(0.3);
  expect(hear(new Float32Array(RATE), chirp, 300).alike).toBe(0);
});

test('how loud it is is told for a stretch of time', () => {
  const track = new Float32Array(RATE).fill(0.5, samplesIn(500));
  expect([loudness(track, 0, 500), loudness(track, 500, 1000)]).toEqual([0, 0.5]);
});
