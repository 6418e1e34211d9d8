import { expect, test } from 'vitest';
import { peakOf } from './limit';
import { samplesIn } from './pcm';
import { fileOf, soundTrack } from './sound-track';
import { hushes, opens, sounds } from './testing/a-log';

/** As loud as can be, without a tone, for a second; so that each sample can be seen. */
const loud = (level: number) => () => Promise.resolve(new Float32Array(48_000).fill(level));
const at = (track: Float32Array, ms: number) => Number(track[samplesIn(ms)]?.toFixed(3));

test('a film in which nothing sounds has a silent track as long as itself', async () => {
  const track = await soundTrack([opens(0)], 1000, loud(1));
  expect([track.length, peakOf(track)]).toEqual([48_000, 0]);
});

test('a sound is where it began, as loud as it was, and no longer than it is', async () => {
  const track = await soundTrack([sounds(200, { volume: 0.5, ms: 100 })], 1000, loud(0.8));
  expect([199, 200, 299, 300].map((ms) => at(track, ms))).toEqual([0, 0.4, 0.4, 0]);
});

test('what loops goes on without a seam until it is hushed, and then ceases without a click', async () => {
  const log = [sounds(100, { sound: 'call', ms: 50, volume: 0.5, loops: true }), hushes(400, 'call')];
  const track = await soundTrack(log, 1000, loud(0.8));
  expect([99, 100, 150, 199, 390, 397, 400].map((ms) => at(track, ms))).toEqual([
    0, 0.4, 0.4, 0.4, 0.4, 0.2, 0,
  ]);
});

test('several at once are turned down together, and only for as long as they are too loud', async () => {
  const log = [
    sounds(100, { ms: 500 }),
    sounds(300, { sound: 'coin', ms: 100 }),
    sounds(320, { sound: 'done', ms: 80 }),
  ];
  const track = await soundTrack(log, 1000, loud(0.6));
  expect(peakOf(track)).toBeLessThanOrEqual(0.841);
  expect([110, 500].map((ms) => at(track, ms))).toEqual([0.6, 0.6]);
  expect(at(track, 350)).toBeCloseTo(0.84, 2);
});

test('a clip that its file does not hold is not taken for silence', async () => {
  await expect(soundTrack([sounds(0, { from: 2000 })], 1000, loud(1))).rejects.toThrow(
    '2000 ms of /sounds.wav',
  );
});

test('the file of a sound is found in the built site, from wherever the page names it', () => {
  const found = ['http://localhost:1/_app/a%20b.webm', '../../_app/c.webm'].map((src) =>
    fileOf(src, '/site'),
  );
  expect(found).toEqual(['/site/_app/a b.webm', '/site/_app/c.webm']);
});
