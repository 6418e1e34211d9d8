import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import {
  ALWAYS_JAPANESE,
  ALWAYS_LATIN,
  FIRST_LATIN,
  firstPieces,
  hasChineseForm,
  pointsIn,
  pointsOf,
} from './font-characters.js';
import { projectFolder, read } from './sources.js';

const JAPANESE = 'node_modules/@fontsource/biz-udpgothic';
const LATIN = 'node_modules/@fontsource-variable/noto-sans';
const CHINESE = 'node_modules/@fontsource-variable/noto-sans-sc';
const FONTS = [JAPANESE, LATIN, CHINESE];
export const WEIGHTS = /** @type {const} */ (['400', '700']);
const AXES = { wght: { min: 400, max: 700 } };

/** The versions of all that decides what the font files become. */
export const fontVersions = () =>
  [...FONTS, 'node_modules/subset-font', 'node_modules/harfbuzzjs'].map((folder) => {
    const { version } = /** @type {{ version: string }} */ (JSON.parse(read(`${folder}/package.json`)));
    return `${folder} ${version}`;
  });

/**
 * @typedef {object} Source
 * @property {string} name of the file that is made
 * @property {string} source
 * @property {{ wght: { min: number, max: number } }} [axes]
 * @property {Set<number>} points
 */
/**
 * @typedef {object} Part characters drawn by one file, or by one file a weight
 * @property {Source[]} sources
 * @property {string} [only] the one language whose pages it is for; without it, everybody's
 */

/**
 * The main file lacks most symbols (※ ● → ～): they are in the numbered ones. What is read first is in pieces of its own.
 * @param {number[]} used
 * @param {import('./font-characters.js').First} first
 * @returns {Part[]} the main part first
 */
export function japaneseParts(used, first) {
  const main = inFont(japaneseSource('japanese', '400'));
  const drawn = [...new Set([...ALWAYS_JAPANESE, ...used])].filter((point) => main.has(point));
  let open = used.filter((point) => !main.has(point));
  const parts = mainParts(drawn, first);
  for (const { slice, named } of slicesOf(JAPANESE).reverse()) {
    const likely = open.filter((point) => named.has(point));
    if (likely.length === 0) continue;
    const there = inFont(japaneseSource(slice, '400'));
    const found = likely.filter((point) => there.has(point));
    if (found.length > 0) parts.push(japanesePart(slice, `${slice}-`, () => found));
    open = open.filter((point) => !found.includes(point));
  }
  return parts;
}

/**
 * @param {number[]} drawn
 * @param {import('./font-characters.js').First} first
 */
function mainParts(drawn, first) {
  const cut = WEIGHTS.map((weight) => {
    const pieces = firstPieces(first, weight);
    const begun = drawn.filter((point) => pieces.first.includes(point));
    const easy = drawn.filter((point) => pieces.easy.includes(point) && !begun.includes(point));
    return {
      '': drawn.filter((point) => ![...begun, ...easy].includes(point)),
      'first-': begun,
      'easy-': easy,
    };
  });
  return /** @type {const} */ (['', 'first-', 'easy-']).map((name) =>
    japanesePart('japanese', name, (order) => cut[order]?.[name] ?? []),
  );
}

/**
 * @param {string} slice
 * @param {string} name
 * @param {(order: number) => number[]} points by the order of its weight
 * @returns {Part}
 */
const japanesePart = (slice, name, points) => ({
  sources: WEIGHTS.map((weight, order) => ({
    name: `japanese-${name}${weight}.woff2`,
    source: japaneseSource(slice, weight),
    points: new Set(points(order)),
  })),
});

/**
 * @param {string} slice
 * @param {string} weight
 */
const japaneseSource = (slice, weight) => `${JAPANESE}/files/biz-udpgothic-${slice}-${weight}-normal.woff2`;

/**
 * What everybody sees is in pieces of its own.
 * @param {number[]} offer
 * @returns {Part[]} in the order in which a letter that several have is taken
 */
export function latinParts(offer) {
  const [first, offered] = [FIRST_LATIN, offer].map((points) => new Set(points));
  /** @type {Set<number>} */
  const taken = new Set();
  return ['latin', 'vietnamese', 'latin-ext'].flatMap((slice) => {
    const source = `${LATIN}/files/noto-sans-${slice}-wght-normal.woff2`;
    const there = inFont(source);
    return [`latin-first-${slice}`, `latin-offer-${slice}`, slice].flatMap((name, order) => {
      const points = ALWAYS_LATIN.filter(
        (point) => there.has(point) && !taken.has(point) && ([first, offered][order]?.has(point) ?? true),
      );
      for (const point of points) taken.add(point);
      if (points.length === 0) return [];
      return [{ sources: [{ name: `${name}.woff2`, source, axes: AXES, points: new Set(points) }] }];
    });
  });
}

/**
 * What everybody sees is in pieces of its own, so that the name of the language alone costs little, and so is what is read first.
 * @param {number[]} offer
 * @param {number[]} used
 * @param {import('./font-characters.js').First} first
 * @returns {Part[]}
 */
export function chineseParts(offer, used, first) {
  const offered = offer.filter(hasChineseForm);
  const begun = pointsIn(first.chinese).filter((point) => used.includes(point));
  const own = { only: 'zh-Hans' };
  /** @type {Set<number>} */
  const taken = new Set();
  return slicesOf(CHINESE).flatMap(({ slice, named }) => {
    const source = `${CHINESE}/files/noto-sans-sc-${slice}-wght-normal.woff2`;
    return [
      { name: `chinese-offer-${slice}.woff2`, points: offered },
      { name: `chinese-first-${slice}.woff2`, points: begun, ...own },
      { name: `chinese-${slice}.woff2`, points: used, ...own },
    ].flatMap(({ name, points, ...forWhom }) => {
      const likely = points.filter((point) => named.has(point) && !taken.has(point));
      const there = likely.length === 0 ? new Set() : inFont(source);
      const found = likely.filter((point) => there.has(point));
      for (const point of found) taken.add(point);
      if (found.length === 0) return [];
      return [{ sources: [{ name, source, axes: AXES, points: new Set(found) }], ...forWhom }];
    });
  });
}

/**
 * The numbered files of a font, and what each may draw.
 * @param {string} folder
 */
function slicesOf(folder) {
  /** @type {Record<string, string>} */
  const ranges = JSON.parse(read(`${folder}/unicode.json`));
  return Object.entries(ranges).map(([key, range]) => ({
    slice: key.replace(/[[\]]/g, ''),
    named: new Set(pointsOf(range)),
  }));
}

/** @param {Part} part */
export const pointsOfPart = ({ sources }) => sources.flatMap(({ points }) => [...points]);

/** @param {string} source a font file */
function inFont(source) {
  const font = create(readFileSync(join(projectFolder, source)));
  if (!('characterSet' in font)) throw new Error(`${source} is not one font.`);
  return new Set(font.characterSet);
}
