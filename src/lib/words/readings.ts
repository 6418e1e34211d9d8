/**
 * Japanese with its readings: every run of kanji carries its kana as `{暗証番号|あんしょうばんごう}`.
 * Braces and bars never occur in the text itself.
 */
export type Words = string;

/** A stretch of text, with its kana reading when it is written in kanji. */
export type Ruby = { text: string; reading?: string };

const RUBY = /\{([^|{}]+)\|([^|{}]+)\}/g;
const KANJI = /[\p{Script=Han}々〆ヶ]/u;

/** The text as it is printed, without readings. */
export const plain = (words: Words): string => words.replace(RUBY, '$1');

/** The text as it is read aloud: kanji replaced by kana. */
export const spoken = (words: Words): string => words.replace(RUBY, '$2');

/** The text cut into stretches, in order, for `<ruby>`. */
export function ruby(words: Words): Ruby[] {
  const parts: Ruby[] = [];
  let end = 0;
  for (const match of words.matchAll(RUBY)) {
    if (match.index > end) parts.push({ text: words.slice(end, match.index) });
    parts.push({ text: match[1] ?? '', reading: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < words.length) parts.push({ text: words.slice(end) });
  return parts;
}

/** The stretches of kanji that have no reading; empty when the words are complete. */
export const unread = (words: Words): string[] =>
  ruby(words)
    .filter((part) => part.reading === undefined && KANJI.test(part.text))
    .map((part) => part.text);
