import { plain, type Words } from '../words';
import type { Language } from './language';

/** For who is new to it and reads with care: ms a sign in Japanese and Chinese, else ms a word. */
const SIGN: Partial<Record<Language, number>> = { ja: 170, 'zh-Hans': 190 };
const WORD: Partial<Record<Language, number>> = { en: 380, vi: 290 };
const ANY_WORD = 380;

/** A Japanese label amid another language is looked at sign by sign, and compared with the screen. */
const QUOTED_SIGN = 90;

/** In ms: until the eye has come to it. */
const FIND = 500;

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** How long it takes to read these words calmly, in ms; readings over the kanji are no more words. */
export function readingTime(words: Words, language: Language): number {
  const text = plain(words).trim();
  if (text === '') return 0;
  const sign = SIGN[language];
  if (sign !== undefined) return FIND + [...text.replace(/[\s\p{P}]/gu, '')].length * sign;
  const quoted = text.match(JAPANESE)?.length ?? 0;
  const rest = text.replace(JAPANESE, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)?.length ?? 0;
  return FIND + rest * (WORD[language] ?? ANY_WORD) + quoted * QUOTED_SIGN;
}
