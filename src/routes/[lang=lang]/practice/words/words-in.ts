import { plain, ruby, stretch, type Words } from '$lib/words';

/**
 * The words in a longer text that are known by themselves, in their order, each once, with the readings they have there.
 * `known`: as printed. A longer word hides the shorter ones in it.
 */
export function wordsIn(words: Words, known: Iterable<string>): Words[] {
  const text = plain(words);
  const whole = text.replace(/。$/, '');
  const edges = edgesOf(words);
  const found: { from: number; to: number }[] = [];
  const longestFirst = [...new Set(known)]
    .filter((one) => isWord(one) && one.length < whole.length)
    .sort((a, b) => b.length - a.length);
  for (const word of longestFirst)
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      const to = from + word.length;
      const isFree = found.every((other) => to <= other.from || other.to <= from);
      if (isFree && edges.has(from) && edges.has(to)) found.push({ from, to });
    }
  const inOrder = found.sort((a, b) => a.from - b.from).map(({ from, to }) => stretch(words, from, to));
  return [...new Set(inOrder)];
}

const HIRAGANA = /[ぁ-ゖ]/;

/** No sentence, nothing with a hole for a value, and nothing so short that it is a part of other words. */
const isWord = (text: string): boolean =>
  !/[[。、]|(?:ます|ません|ました|です|ください)$/.test(text) &&
  text.length >= (/^[ぁ-ゖー]+$/.test(text) ? 3 : 2);

/** Where a word can begin or end: never within a reading, and in one script only between hiragana. */
function edgesOf(words: Words): Set<number> {
  const edges = new Set([0]);
  let at = 0;
  for (const { text, reading } of ruby(words)) {
    edges.add(at);
    for (let index = 1; index < text.length; index += 1)
      if (reading === undefined && canPart(text[index - 1] ?? '', text[index] ?? '')) edges.add(at + index);
    at += text.length;
  }
  return edges.add(at);
}

const canPart = (before: string, after: string): boolean =>
  HIRAGANA.test(after) || scriptOf(before) !== scriptOf(after);

const scriptOf = (sign: string): string =>
  ['[ァ-ヶー]', '[0-9A-Za-z]', '[ぁ-ゖ]'].find((script) => new RegExp(script).test(sign)) ?? sign;
