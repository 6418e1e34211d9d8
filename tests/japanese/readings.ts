import { hiragana } from '../../src/lib/words/kana';
import { plain, ruby, type Words } from '../../src/lib/words';
import { tokensOf, type Token } from './analyser';

/** A stretch of text, as small as our way to cut it and the dictionary's allow; `tokens` is the latter. */
export type Stretch = { text: string; reading: string; tokens: Token[]; differs: boolean };

/** The text, cut where both ways to cut it do; what `differs` is read otherwise by the dictionary. */
export function stretchesIn(words: Words): Stretch[] {
  const text = plain(words);
  const ours = parts(words);
  const theirs = tokensOf(text);
  const ends = new Set(theirs.map(({ surface, at }) => at + surface.length));
  const cuts = ours.map(({ text, at }) => at + text.length).filter((end) => ends.has(end));
  return cuts.map((end, index) => {
    const from = cuts[index - 1] ?? 0;
    const within = ({ at }: { at: number }) => at >= from && at < end;
    const [mine, tokens] = [ours.filter(within), theirs.filter(within)];
    const reading = mine.map(({ kana }) => kana).join('');
    const differs = mine.some(({ read }) => read) && reading !== tokens.map((one) => one.reading).join('');
    return { text: text.slice(from, end), reading, tokens, differs };
  });
}

type Part = { text: string; at: number; kana: string; read: boolean };

/** Kanji with their readings, and every other letter by itself. */
function parts(words: Words): Part[] {
  let at = 0;
  return ruby(words)
    .flatMap(({ text, reading }) =>
      reading === undefined
        ? [...text].map((letter) => ({ text: letter, kana: hiragana(letter), read: false }))
        : [{ text, kana: hiragana(reading), read: true }],
    )
    .map((part) => {
      const placed = { ...part, at };
      at += part.text.length;
      return placed;
    });
}
