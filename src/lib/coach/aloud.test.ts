import { expect, test } from 'vitest';
import { phrasesOf } from './aloud';
import type { Language } from './language';

const MEANINGS: Record<string, string> = { 戻る: 'back', 住民票: 'residence record.' };
const meaning = (words: string) => MEANINGS[words] ?? '';
const said = (words: string, language: Language, japanese = true) =>
  phrasesOf(words, language, { japanese, meaning }).map(({ text, language: by }) => `${by}: ${text}`);

test('sentence by sentence, so that no voice falls silent in the middle', () => {
  expect(said('Lay it flat. Let go!', 'en')).toEqual(['en: Lay it flat.', 'en: Let go!']);
  expect(said('{待|ま}ちます。{次|つぎ}に {押|お}します。', 'ja')).toEqual([
    'ja: 待ちます。',
    'ja: 次に押します。',
  ]);
  expect(said('等一下。卡先不要动。', 'zh-Hans')).toEqual(['zh-Hans: 等一下。', 'zh-Hans: 卡先不要动。']);
});

test('what is Japanese is said by a Japanese voice', () => {
  expect(said('Press 「{戻|もど}る」: back', 'en')).toEqual(['en: Press', 'ja: 戻る', 'en: back']);
  expect(said('按「戻る」，再按「カード」。', 'zh-Hans')).toEqual([
    ...['zh-Hans: 按', 'ja: 戻る', 'zh-Hans: 再按', 'ja: カード'],
  ]);
  expect(said('No PIN (顔認証: by face).', 'en')).toEqual(['en: No PIN', 'ja: 顔認証', 'en: by face).']);
});

test('without a Japanese voice its meaning is said, and not twice', () => {
  expect(said('Press 「戻る」. Then 「住民票」.', 'en', false)).toEqual([
    'en: Press back.',
    'en: Then residence record.',
  ]);
  expect(said('Press 「戻る」: back', 'en', false)).toEqual(['en: Press: back']);
  expect(said('按「戻る」，再按「戻る」。', 'zh-Hans', false)).toEqual(['zh-Hans: 按back，再按back。']);
});

test('what has no meaning is left out, with its marks', () => {
  expect(said('No PIN (顔認証: by face).', 'en', false)).toEqual(['en: No PIN (by face).']);
  expect(said('Mang thông báo 「お知らせ」, rồi chờ.', 'vi', false)).toEqual([
    'vi: Mang thông báo, rồi chờ.',
  ]);
});

test('what is very long is cut at its commas', () => {
  const long = `${'one two three four five six seven '.repeat(3)}, ${'eight nine ten '.repeat(5)}`;
  expect(said(long, 'en')).toHaveLength(2);
});

test('what has no words is not said', () => {
  expect([said('…', 'en'), said('', 'ja'), said('「」', 'en')]).toEqual([[], [], []]);
});
