import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type * as module from './speaking.svelte';
import { FakeUtterance, Synthesis } from './testing/synthesis';

const EN = { text: 'Put the card down.', language: 'en' };
const JA = { text: '戻る', language: 'ja' };
const SLOWLY = { rate: 0.7, volume: 0.5 };

let device: Synthesis;
let page: EventTarget;
let activation: { hasBeenActive: boolean };
let over: number;
let stop = () => {};
let speaking: typeof module.speaking;

beforeEach(async () => {
  vi.useFakeTimers();
  page = new EventTarget();
  activation = { hasBeenActive: true };
  over = 0;
  await isNew();
  comes(new Synthesis(['en-US', 'ja-JP']));
});

afterEach(() => {
  stop();
  stop = () => {};
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Each page has its own. */
async function isNew(): Promise<void> {
  stop();
  vi.resetModules();
  ({ speaking } = await import('./speaking.svelte'));
}

/** Somebody comes to the page with this device. */
function comes(one: Synthesis | undefined, wants = false): void {
  if (one) device = one;
  vi.stubGlobal('speechSynthesis', one);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal('navigator', { userActivation: activation });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  stop = speaking.look(() => wants);
}

const says = (...phrases: { text: string; language: string }[]) =>
  speaking.say(phrases, SLOWLY, () => (over += 1));

it('one after the other is said, each by a voice of its language, as loud and as fast as is wished', () => {
  says(EN, JA);
  expect(device.said).toEqual([{ text: EN.text, lang: 'en-US', ...SLOWLY }]);
  vi.advanceTimersByTime(2_000);
  expect(device.said[1]).toEqual({ text: '戻る', lang: 'ja-JP', ...SLOWLY });
  vi.advanceTimersByTime(1_000);
  expect([over, speaking.isSpeaking]).toEqual([1, false]);
});

it('what no voice can say is left out', () => {
  says({ text: 'Chờ', language: 'vi' }, JA);
  vi.advanceTimersByTime(1_000);
  expect([device.texts, over]).toEqual([['戻る'], 1]);
});

it('what is said gives way to what comes next, and to a hush', () => {
  const hush = says(EN);
  says(JA);
  hush();
  expect([device.texts, device.hushed, speaking.isSpeaking]).toEqual([[EN.text, '戻る'], 1, true]);
  speaking.hush();
  vi.advanceTimersByTime(60_000);
  expect([device.hushed, over, speaking.isSpeaking]).toEqual([2, 0, false]);
});

it('a voice that never ends is given up', () => {
  device.manner = 'without end';
  says(EN, JA);
  vi.advanceTimersByTime(30_000);
  expect([device.texts, over]).toEqual([[EN.text, '戻る'], 1]);
});

it('a voice that does not tell when it is over is looked at', () => {
  device.manner = 'in silence';
  says(EN, JA);
  vi.advanceTimersByTime(1_700);
  expect(device.texts).toEqual([EN.text, '戻る']);
  vi.advanceTimersByTime(1_000);
  expect(over).toBe(1);
});

it('what was lost after a hush is said once more', () => {
  device.manner = 'forgetfully';
  says(EN);
  vi.advanceTimersByTime(3_000);
  expect([device.texts, over]).toEqual([[EN.text], 1]);
});

it('a device that was left paused goes on', () => {
  device.paused = true;
  says(EN);
  expect(device.paused).toBe(false);
});

it('a page that is left is silent', () => {
  says(EN);
  page.dispatchEvent(new Event('pagehide'));
  expect([device.hushed, speaking.isSpeaking]).toEqual([1, false]);
});

it('before the first touch nothing is said, and in the middle of it the browser is asked to let it speak', async () => {
  await isNew();
  activation.hasBeenActive = false;
  comes(new Synthesis(['en-US']), true);
  says(EN);
  expect([device.said, speaking.isTouched]).toEqual([[], false]);
  activation.hasBeenActive = true;
  page.dispatchEvent(new Event('touchend'));
  expect([device.texts, speaking.isTouched]).toEqual([[''], true]);
});

it('where nothing is to be said by itself a touch says nothing', async () => {
  await isNew();
  activation.hasBeenActive = false;
  comes(new Synthesis(['en-US']));
  activation.hasBeenActive = true;
  page.dispatchEvent(new Event('touchend'));
  expect([device.said, speaking.isTouched]).toEqual([[], true]);
});

it('it is not known whether there is a voice before the device had the time to find one', () => {
  expect([speaking.speaks('en'), speaking.speaks('vi')]).toEqual([true, undefined]);
  vi.advanceTimersByTime(1_500);
  expect(speaking.speaks('vi')).toBe(false);
  device.finds('vi-VN');
  expect(speaking.speaks('vi')).toBe(true);
});

it('a browser that cannot speak at all goes on at once', () => {
  stop();
  comes(undefined);
  says(EN);
  expect(over).toBe(1);
});
