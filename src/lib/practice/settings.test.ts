import { expect, test } from 'vitest';
import { loudnessOf, mannerOf, readSettings, usual, type Settings } from './settings';

const own: Settings = {
  text: 150,
  contrast: 'high',
  theme: 'dark',
  motion: 'calm',
  machineSound: false,
  machineVolume: 'loud',
  coachVoice: true,
  coachVolume: 'soft',
  coachPace: 'slow',
  furigana: true,
  scanning: true,
  scanSeconds: 2.5,
  tapAnywhere: true,
  realWait: true,
  realIdle: true,
};

test('what somebody has set is read back as it was', () => {
  expect(readSettings(JSON.stringify(own))).toEqual(own);
});

test('somebody who has set nothing has everything as usual', () => {
  expect([readSettings(null), readSettings('{}')]).toEqual([usual, usual]);
});

test('what cannot be read at all is as usual', () => {
  expect(['', '{', 'null', '[]', '"dark"', '7'].map(readSettings)).toEqual(Array(6).fill(usual));
});

test('a value that makes no sense is the usual one, and costs nobody the others', () => {
  const torn = {
    ...own,
    text: 1000,
    contrast: '</style>',
    theme: null,
    furigana: 'yes',
    scanSeconds: 1e9,
  };
  expect(readSettings(JSON.stringify(torn))).toEqual({
    ...own,
    text: usual.text,
    contrast: usual.contrast,
    theme: usual.theme,
    furigana: usual.furigana,
    scanSeconds: usual.scanSeconds,
  });
});

test('the frame rests from half a second to five, in halves', () => {
  const resting = (scanSeconds: unknown) => readSettings(JSON.stringify({ ...own, scanSeconds })).scanSeconds;
  expect([0.5, 5, 3.5].map(resting)).toEqual([0.5, 5, 3.5]);
  expect([0, 0.4, 5.5, -1, 1.7, '2', null].map(resting)).toEqual(Array(7).fill(usual.scanSeconds));
});

test('the machine is heard as loudly as somebody likes it, and not at all where it is off', () => {
  const loudness = (part: Partial<Settings>) => loudnessOf({ ...usual, ...part });
  const [soft, medium, loud] = (['soft', 'medium', 'loud'] as const).map((machineVolume) =>
    loudness({ machineVolume }),
  );
  expect([soft, medium, loud]).toEqual([soft, medium, loud].toSorted());
  expect([new Set([0, soft, medium, loud]).size, loud, loudness({})]).toEqual([4, 1, medium]);
  expect(loudness({ machineSound: false, machineVolume: 'loud' })).toBe(0);
});

test('the coach is silent until somebody wants to hear it', () => {
  expect([usual.coachVoice, readSettings('{"coachVoice":"on","coachPace":"gallop"}')]).toEqual([
    false,
    usual,
  ]);
});

test('the coach is heard as loudly and as fast as somebody likes it, whatever the machine', () => {
  const manner = (part: Partial<Settings>) => mannerOf({ ...usual, ...part });
  const [soft, medium, loud] = (['soft', 'medium', 'loud'] as const).map(
    (coachVolume) => manner({ coachVolume, machineSound: false, machineVolume: 'loud' }).volume,
  );
  expect([soft, medium, loud]).toEqual([soft, medium, loud].toSorted());
  expect([new Set([0, soft, medium, loud]).size, loud, manner({}).volume]).toEqual([4, 1, medium]);
  expect([manner({}).rate, manner({ coachPace: 'slow' }).rate < 0.8]).toEqual([1, true]);
});

test('what a later version has added is left out', () => {
  expect(readSettings(JSON.stringify({ ...own, perfume: 'rose' }))).toEqual(own);
});
