import type { Words } from '../words';
import type { Language } from './language';

/** The first sentence, with its full stop. */
export function firstSentence(words: Words): Words {
  const end = /。|[.?!](?=\s)/.exec(words);
  return end ? words.slice(0, end.index + 1) : words;
}

const JAPANESE =
  /(?:\{[^{}]+\}|[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]|[「」、。・（）])+/gu;
const COUNTED = /\d+\{[^{}]+\}/g;

/** In Chinese the signs do not tell: what is Japanese stands in 「」, or has a reading. */
const MARKED = /「[^」]*」|\{[^{}]+\}/g;

/** A sentence of another language, cut into what is Japanese in it and what is not, in order. */
export const japaneseRuns = (words: Words, language: Language): { run: Words; japanese: boolean }[] =>
  cut(words, language === 'zh-Hans' ? MARKED : JAPANESE).map(({ run, found }) => ({ run, japanese: found }));

/** A Japanese sentence, cut so that a number and what it counts, `2{枚|まい}`, are one: no line breaks between them. */
export const countedRuns = (words: Words): { run: Words; counted: boolean }[] =>
  cut(words, COUNTED).map(({ run, found }) => ({ run, counted: found }));

function cut(words: Words, pattern: RegExp): { run: Words; found: boolean }[] {
  const runs: { run: Words; found: boolean }[] = [];
  let end = 0;
  for (const match of words.matchAll(pattern)) {
    if (match.index > end) runs.push({ run: words.slice(end, match.index), found: false });
    runs.push({ run: match[0], found: true });
    end = match.index + match[0].length;
  }
  if (end < words.length) runs.push({ run: words.slice(end), found: false });
  return runs;
}
