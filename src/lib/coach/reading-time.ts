import type { Pace } from '../practice';
import { plain, type Words } from '../words';
import type { Language } from './language';

/** In ms: a sign in Japanese and Chinese, else a word (in Vietnamese, a syllable). */
type Rates = {
  sign: Partial<Record<Language, number>>;
  word: Partial<Record<Language, number>>;
  anyWord: number;
  /** A sign of a Japanese label amid another language. */
  quoted: number;
};

const RATES: Record<Pace, Rates> = {
  /** Read aloud, without haste: about 300 signs of Japanese or 150 words of English a minute. */
  calm: { sign: { ja: 200, 'zh-Hans': 250 }, word: { en: 400, vi: 310 }, anyWord: 400, quoted: 170 },
  /** For who is new to it and reads with care; a label is looked at sign by sign, and compared with the screen. */
  brisk: { sign: { ja: 170, 'zh-Hans': 190 }, word: { en: 380, vi: 290 }, anyWord: 380, quoted: 90 },
};

/** In ms: until the eye has come to it. */
const FIND = 500;

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;

/** How long it takes to read these words, in ms; readings over the kanji are no more words. */
export function readingTime(words: Words, language: Language, pace: Pace = 'brisk'): number {
  const text = plain(words).trim();
  if (text === '') return 0;
  const rates = RATES[pace];
  const sign = rates.sign[language];
  if (sign !== undefined) return FIND + [...text.replace(/[\s\p{P}]/gu, '')].length * sign;
  const quoted = text.match(JAPANESE)?.length ?? 0;
  const rest = text.replace(JAPANESE, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.,-]*/gu)?.length ?? 0;
  return FIND + rest * (rates.word[language] ?? rates.anyWord) + quoted * rates.quoted;
}
