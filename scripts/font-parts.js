import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { ALWAYS_JAPANESE, ALWAYS_LATIN, hasChineseForm, pointsOf } from './font-characters.js';
import { projectFolder, read } from './sources.js';

const JAPANESE = 'node_modules/@fontsource/biz-udpgothic';
const LATIN = 'node_modules/@fontsource-variable/noto-sans';
const CHINESE = 'node_modules/@fontsource-variable/noto-sans-sc';
const FONTS = [JAPANESE, LATIN, CHINESE];
export const WEIGHTS = ['400', '700'];
const AXES = { wght: { min: 400, max: 700 } };

/** The versions of all that decides what the font files become. */
export const fontVersions = () =>
  [...FONTS, 'node_modules/subset-font', 'node_modules/harfbuzzjs'].map((folder) => {
    const { version } = /** @type {{ version: string }} */ (JSON.parse(read(`${folder}/package.json`)));
    return `${folder} ${version}`;
  });

/**
 * @typedef {object} Part characters drawn by one file, or by one file a weight
 * @property {Set<number>} points
 * @property {{ name: string, source: string, axes?: { wght: { min: number, max: number } } }[]} sources
 * @property {string} [only] the one language whose pages it is for; without it, everybody's
 */

/**
 * The main file lacks most symbols (※ ● → ～): they are in the numbered ones.
 * @param {number[]} used
 * @returns {Part[]}
 */
export function japaneseParts(used) {
  const slices = slicesOf(JAPANESE);
  const main = inFont(japaneseSource('japanese', '400'));
  let open = used.filter((point) => !main.has(point));
  const parts = [
    japanesePart(
      'japanese',
      [...ALWAYS_JAPANESE, ...used].filter((point) => main.has(point)),
    ),
  ];
  for (const { slice, named } of slices.reverse()) {
    const likely = open.filter((point) => named.has(point));
    if (likely.length === 0) continue;
    const there = inFont(japaneseSource(slice, '400'));
    const found = likely.filter((point) => there.has(point));
    if (found.length > 0) parts.push(japanesePart(slice, found));
    open = open.filter((point) => !found.includes(point));
  }
  return parts;
}

/**
 * @param {string} slice
 * @param {number[]} points
 * @returns {Part}
 */
const japanesePart = (slice, points) => ({
  points: new Set(points),
  sources: WEIGHTS.map((weight) => ({
    name: `japanese-${slice === 'japanese' ? '' : `${slice}-`}${weight}.woff2`,
    source: japaneseSource(slice, weight),
  })),
});

/**
 * @param {string} slice
 * @param {string} weight
 */
const japaneseSource = (slice, weight) => `${JAPANESE}/files/biz-udpgothic-${slice}-${weight}-normal.woff2`;

/** @returns {Part[]} in the order in which a letter that several have is taken */
export function latinParts() {
  /** @type {Set<number>} */
  const taken = new Set();
  return ['latin', 'vietnamese', 'latin-ext'].map((slice) => {
    const source = `${LATIN}/files/noto-sans-${slice}-wght-normal.woff2`;
    const there = inFont(source);
    const points = ALWAYS_LATIN.filter((point) => there.has(point) && !taken.has(point));
    for (const point of points) taken.add(point);
    return {
      points: new Set(points),
      sources: [{ name: `${slice}.woff2`, source, axes: AXES }],
    };
  });
}

/**
 * What everybody sees is in pieces of its own, so that the name of the language alone costs little.
 * @param {number[]} offer
 * @param {number[]} used
 * @returns {Part[]}
 */
export function chineseParts(offer, used) {
  const offered = offer.filter(hasChineseForm);
  const others = used.filter((point) => !offered.includes(point));
  /** @type {Set<number>} */
  const taken = new Set();
  return slicesOf(CHINESE).flatMap(({ slice, named }) => {
    const source = `${CHINESE}/files/noto-sans-sc-${slice}-wght-normal.woff2`;
    return [
      { name: `chinese-offer-${slice}.woff2`, points: offered, own: {} },
      { name: `chinese-${slice}.woff2`, points: others, own: { only: 'zh-Hans' } },
    ].flatMap(({ name, points, own }) => {
      const likely = points.filter((point) => named.has(point) && !taken.has(point));
      const there = likely.length === 0 ? new Set() : inFont(source);
      const found = likely.filter((point) => there.has(point));
      for (const point of found) taken.add(point);
      if (found.length === 0) return [];
      return [{ points: new Set(found), sources: [{ name, source, axes: AXES }], ...own }];
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

/** @param {string} source a font file */
function inFont(source) {
  const font = create(readFileSync(join(projectFolder, source)));
  if (!('characterSet' in font)) throw new Error(`${source} is not one font.`);
  return new Set(font.characterSet);
}
