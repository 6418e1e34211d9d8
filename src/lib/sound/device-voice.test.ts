import { expect, test } from 'vitest';
import { voiceFor } from './device-voice';

const voice = (lang: string, part = {}) => ({ lang, localService: true, ...part });

test('the device speaks with a voice of its own', () => {
  const all = [voice('en-US'), voice('ja-JP', { localService: false }), voice('ja-JP')];
  expect(voiceFor('ja', all)).toEqual(voice('ja-JP'));
});

test('some devices write a language in another way', () => {
  expect(voiceFor('ja', [voice('jv-ID'), voice('ja_JP')])).toEqual(voice('ja_JP'));
  for (const lang of ['zh-CN', 'zh_CN_#Hans', 'zh-Hans', 'cmn-Hans-CN', 'cmn'])
    expect(voiceFor('zh-Hans', [voice(lang)])?.lang).toBe(lang);
});

test('Chinese is that of the mainland', () => {
  const others = ['zh-TW', 'zh_HK', 'zh-Hant', 'zh_TW_#Hant', 'yue-HK', 'zh-yue', 'cmn-Hant-TW'];
  expect(
    voiceFor(
      'zh-Hans',
      others.map((lang) => voice(lang)),
    ),
  ).toBeNull();
});

test('a voice that would send the words away is none', () => {
  const away = { localService: false };
  expect(voiceFor('ja', [voice('ja-JP', away), voice('en-GB')])).toBeNull();
  expect(voiceFor('vi', [voice('vi-VN', away)])).toBeNull();
});

test('of several, the usual one speaks, then one that most know, and last one that sings', () => {
  const bells = voice('en-US', { name: 'Bells' });
  const [india, usual] = [
    voice('en-IN', { name: 'Rishi' }),
    voice('en-AU', { name: 'Karen', default: true }),
  ];
  const american = voice('en-US', { name: 'Samantha' });
  expect(voiceFor('en', [bells, india, american, usual])).toBe(usual);
  expect(voiceFor('en', [bells, india, american])).toBe(american);
  expect(voiceFor('en', [bells])).toBe(bells);
});
