import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sounding } from './sounding.svelte';

const clip = (from: number, ms: number) => ({ src: ['one.webm', 'one.mp3'], from, ms });
const KEY = { sound: 'key', clip: clip(0, 90), volume: 1, loops: false };
const VOICE = { sound: 'voice', words: 'どうぞ', clip: clip(500, 2_000), volume: 1, loops: false };
const CALL = { sound: 'call', clip: clip(3_000, 3_000), volume: 0.5, loops: true };
const told = (part: object) => ({ kind: 'sounds', src: 'one.webm', ...part });

let page: EventTarget;
let all: object[];

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  all = [];
  page.addEventListener('keiko:film', (event) => all.push((event as CustomEvent<object>).detail));
  vi.stubGlobal('document', page);
  sounding.loudness = 0.5;
  sounding.aloud = true;
});

afterEach(() => {
  sounding.hushAll();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('what begins to sound is told at once, as loud as it is', () => {
  sounding.begin(KEY);
  sounding.begin(VOICE);
  expect(all).toEqual([
    told({ sound: 'key', from: 0, ms: 90, volume: 0.5, loops: false }),
    told({ sound: 'voice', words: 'どうぞ', from: 500, ms: 2_000, volume: 0.5, loops: false }),
  ]);
});

it('in a film it is told as loud as it can be, also where the device is silent', () => {
  sounding.aloud = false;
  sounding.loudness = 0;
  sounding.begin(CALL);
  expect(all).toEqual([told({ sound: 'call', from: 3_000, ms: 3_000, volume: 0.5, loops: true })]);
});

it('a voice speaks for as long as its clip, and then there is nothing to hush', () => {
  sounding.begin(VOICE);
  vi.advanceTimersByTime(1_500);
  expect(sounding.speakingFor()).toBe(500);
  vi.advanceTimersByTime(500);
  all = [];
  sounding.hush('voice');
  expect([sounding.speakingFor(), all]).toEqual([0, []]);
});

it('a voice gives way to the next one', () => {
  sounding.begin(VOICE);
  vi.advanceTimersByTime(1_500);
  sounding.begin({ ...VOICE, words: 'はい' });
  expect([sounding.speakingFor(), all.slice(1)]).toEqual([
    2_000,
    [{ kind: 'hushes', sound: 'voice' }, expect.objectContaining({ words: 'はい' })],
  ]);
});

it('what loops goes on until it is hushed, and begins once', () => {
  sounding.begin(CALL);
  sounding.begin(VOICE);
  vi.advanceTimersByTime(60_000);
  sounding.begin(CALL);
  sounding.hushLoops();
  expect([sounding.speakingFor(), all.slice(2)]).toEqual([0, [{ kind: 'hushes', sound: 'call' }]]);
});

it('where the sound is turned off everything is hushed, and nothing more begins', () => {
  sounding.begin(CALL);
  sounding.begin(VOICE);
  all = [];
  sounding.loudness = 0;
  sounding.begin(KEY);
  expect(all).toEqual([
    { kind: 'hushes', sound: 'call' },
    { kind: 'hushes', sound: 'voice' },
  ]);
});

it('a device without a loudspeaker is silent, and says so', async () => {
  vi.stubGlobal('window', {});
  sounding.prepare(KEY.clip);
  await vi.waitFor(() => expect(sounding.isSilent(KEY.clip)).toBe(true));
  expect(sounding.isSilent({ src: ['other.webm'] })).toBe(false);
  sounding.begin(KEY);
  expect(all).toHaveLength(1);
});
