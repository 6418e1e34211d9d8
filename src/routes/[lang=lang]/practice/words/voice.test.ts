import { expect, test } from 'vitest';
import { japaneseVoice } from './voice.svelte';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('the device speaks Japanese with a voice of its own', () => {
  expect(japaneseVoice([voice('en-US'), voice('ja-JP', false), voice('ja-JP')])).toEqual(voice('ja-JP'));
});

test('some devices write a language in another way', () => {
  expect(japaneseVoice([voice('jv-ID'), voice('ja_JP')])).toEqual(voice('ja_JP'));
});

test('a voice that would send the words away is none', () => {
  expect(japaneseVoice([voice('ja-JP', false), voice('en-GB')])).toBeNull();
});
