/** In the Japanese font whether used or not, as far as it has them: ASCII, Latin-1, 。「」〜, kana, full and half width. */
export const ALWAYS_JAPANESE = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x3000, 0x30ff],
  [0xff01, 0xff9f],
].flatMap(([from = 0, to = 0]) => span(from, to));

/** What everybody has first: ASCII and kana, with their marks. */
const FIRST_JAPANESE = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xd7, 0xd7],
  [0x2010, 0x2026],
  [0x3000, 0x3003],
  [0x3005, 0x3005],
  [0x3008, 0x3011],
  [0x301c, 0x301c],
  [0x3041, 0x3094],
  [0x30a1, 0x30f4],
  [0x30fb, 0x30fe],
].flatMap(([from = 0, to = 0]) => span(from, to));

/** In it, what `npm run letters` finds where somebody begins. */
export const FIRST = 'scripts/font-first.json';

/** @typedef {Record<'400' | '700', string>} Letters by weight */
/** @typedef {{ everybody: Letters, ja: Letters, chinese: string }} First `ja`: what only pages in Japanese have besides; `chinese`: in that form */

/**
 * What the pieces of the Japanese font that are loaded first have, everybody's before that for pages in Japanese.
 * @param {First} first
 * @param {'400' | '700'} weight
 */
export const firstPieces = ({ everybody, ja }, weight) => ({
  first: [...FIRST_JAPANESE, ...pointsIn(everybody[weight])],
  easy: pointsIn(ja[weight]),
});

/** In the Latin font whether used or not: every letter of a European language or of Vietnamese, and their punctuation. */
export const ALWAYS_LATIN = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b9, 0x2dd],
  [0x300, 0x332],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20c0],
  [0x2122, 0x2122],
  [0x2191, 0x2215],
].flatMap(([from = 0, to = 0]) => span(from, to));

/** Of these, what every page has. */
export const FIRST_LATIN = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xd7, 0xd7],
  [0x2010, 0x201f],
  [0x2022, 0x2027],
].flatMap(([from = 0, to = 0]) => span(from, to));

/** Where Chinese is written; the same characters are drawn otherwise in Japanese (直 骨 写 认 差). */
const CHINESE = /^src\/lib\/coach\/languages\/zh-Hans[/.]/;
/** Where each language offers itself in its own script, to everybody. */
const OFFER = /^src\/lib\/coach\/language\.ts$/;

/** What the Chinese font draws in a Chinese text; kana, letters, digits and signs are drawn by the other two. */
const CHINESE_FORM = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e‘’“”—…·]/u;
/** What is Japanese in a Chinese text: what stands in 「」, or has a reading. */
const JAPANESE_WORD = /「[^」\n]*」|\{[^{}|\n]+\|[^{}|\n]+\}/gu;

/** @param {number} point */
export const hasChineseForm = (point) => CHINESE_FORM.test(String.fromCodePoint(point));

/** What the fonts here are for. Other scripts (Devanagari, Burmese, Thai, Hangul ...) bring their own. */
const OURS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}\p{Script=Common}]/u;
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * The characters our fonts must draw, each with the first place it is used at.
 * @param {{ path: string, text: string }[]} files
 * @returns {Map<number, string>} code point to `path:line`
 */
export function usedCharacters(files) {
  /** @type {Map<number, string>} */
  const used = new Map();
  for (const { path, text } of files) {
    let line = 1;
    for (const character of text) {
      if (character === '\n') line += 1;
      const point = character.codePointAt(0) ?? 0;
      if (used.has(point) || INVISIBLE.test(character) || !OURS.test(character)) continue;
      used.set(point, `${path}:${line}`);
    }
  }
  return used;
}

/** @typedef {Record<'japanese' | 'chinese' | 'offer', Map<number, string>>} Used each as of `usedCharacters` */

/**
 * The characters of all files, by the form in which they are drawn. Japanese is the form of whatever is not Chinese.
 * @param {{ path: string, text: string }[]} files
 * @returns {Used}
 */
export function charactersByForm(files) {
  const chinese = files.filter(({ path }) => CHINESE.test(path));
  const offer = files.filter(({ path }) => OFFER.test(path));
  const others = files.filter((file) => !chinese.includes(file) && !offer.includes(file));
  const inChinese = usedCharacters(
    chinese.map(({ path, text }) => ({ path, text: text.replace(JAPANESE_WORD, '') })),
  );
  const quoted = usedCharacters(chinese.map(({ path, text }) => ({ path, text: onlyJapaneseWords(text) })));
  const [formed, rest] = [true, false].map((has) =>
    [...inChinese].filter(([point]) => hasChineseForm(point) === has),
  );
  return {
    japanese: new Map([...(rest ?? []), ...quoted, ...usedCharacters(others)]),
    chinese: new Map(formed),
    offer: usedCharacters(offer),
  };
}

/** @param {string} text of as many lines as before */
const onlyJapaneseWords = (text) =>
  text
    .split('\n')
    .map((line) => (line.match(JAPANESE_WORD) ?? []).join(''))
    .join('\n');

/**
 * One line for each used character that no font draws.
 * @param {Map<number, string>} used
 * @param {Set<number>} drawn
 */
export const undrawn = (used, drawn) =>
  [...used]
    .filter(([point]) => !drawn.has(point))
    .map(([point, place]) => `${place}  ${String.fromCodePoint(point)}  U+${hex(point)}`);

/**
 * As CSS `unicode-range` writes it.
 * @param {Iterable<number>} points
 */
export function unicodeRange(points) {
  /** @type {[number, number][]} */
  const spans = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  return spans.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}

/**
 * The code points of a CSS `unicode-range`.
 * @param {string} range
 */
export const pointsOf = (range) =>
  range.split(',').flatMap((piece) => {
    const [from = 0, to = from] = piece
      .trim()
      .slice(2)
      .split('-')
      .map((digits) => parseInt(digits, 16));
    return span(from, to);
  });

/**
 * @param {number} from
 * @param {number} to inclusive
 */
function span(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** @param {string} text */
export const pointsIn = (text) => [...text].map((one) => one.codePointAt(0) ?? 0);

/** @param {number} point */
const hex = (point) => point.toString(16).toUpperCase().padStart(2, '0');
