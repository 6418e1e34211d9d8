import type { Words } from '../words';

/** The first sentence, with its full stop. */
export function firstSentence(words: Words): Words {
  const end = /。|[.?!](?=\s)/.exec(words);
  return end ? words.slice(0, end.index + 1) : words;
}

const JAPANESE =
  /(?:\{[^{}]+\}|[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}]|[「」、。・（）])+/gu;

/** A sentence of another language, cut into what is Japanese in it and what is not, in order. */
export function japaneseRuns(words: Words): { run: Words; japanese: boolean }[] {
  const runs: { run: Words; japanese: boolean }[] = [];
  let end = 0;
  for (const match of words.matchAll(JAPANESE)) {
    if (match.index > end) runs.push({ run: words.slice(end, match.index), japanese: false });
    runs.push({ run: match[0], japanese: true });
    end = match.index + match[0].length;
  }
  if (end < words.length) runs.push({ run: words.slice(end), japanese: false });
  return runs;
}
