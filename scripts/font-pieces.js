import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { ALWAYS_JAPANESE, ALWAYS_LATIN, pointsOf, undrawn, unicodeRange } from './font-characters.js';
import { projectFolder, read } from './sources.js';

/** @typedef {{ file: string, family: string, weights: string[], points: Set<number>, everything?: boolean }} Face */
/** @typedef {{ name: string, bytes: Uint8Array }} Piece a font file */

const JAPANESE = 'node_modules/@fontsource/biz-udpgothic';
const LATIN = 'node_modules/@fontsource-variable/noto-sans';
const WEIGHTS = ['400', '700'];
/** Glyphs for vertical and historical writing, three times as many as are used, stay out. */
const FEATURES = ['kern', 'palt', 'ccmp', 'locl', 'mark', 'mkmk', 'liga', 'tnum', 'lnum'];

/** The versions of all that decides what the font files become. */
export const fontVersions = () =>
  [JAPANESE, LATIN, 'node_modules/subset-font', 'node_modules/harfbuzzjs'].map((folder) => {
    const { version } = /** @type {{ version: string }} */ (JSON.parse(read(`${folder}/package.json`)));
    return `${folder} ${version}`;
  });

/**
 * The smallest fonts that draw these characters, and the rules that use them.
 * @param {Map<number, string>} used
 * @returns {Promise<{ pieces: Piece[], faces: Face[] }>}
 * @throws when a character is in none of the fonts, naming it and where it is used
 */
export async function makePieces(used) {
  const latin = latinParts();
  const japanese = japaneseParts([...used.keys()]);
  const all = [...japanese, ...latin];
  const problems = undrawn(used, new Set(all.flatMap(({ points }) => [...points])));
  if (problems.length > 0) {
    throw new Error(
      `No font has these characters, so every device would draw them differently (or not at all):\n` +
        `${problems.join('\n')}\nWrite something else, draw it as SVG, or list it in scripts/font-characters.js.`,
    );
  }

  /** @type {Piece[]} */
  const pieces = [];
  for (const part of all) {
    for (const { name, source, axes } of part.sources) {
      const bytes = await subsetFont(readFileSync(join(projectFolder, source)), textOf(part.points), {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        noHinting: true,
        ...(axes && { variationAxes: axes }),
      });
      pieces.push({ name, bytes });
    }
  }
  return { pieces, faces: [...japaneseFaces(japanese, latin), ...latinFaces(latin)] };
}

/** @param {Face} face */
export const faceRule = ({ file, family, weights, points, everything }) => `@font-face {
  font-family: '${family}';
  font-weight: ${weights.join(' ')};
  font-display: swap;
  src: url('./${file}') format('woff2');${everything ? '' : `\n  unicode-range: ${unicodeRange(points)};`}
}
`;

/**
 * @typedef {object} Part characters drawn by one file, or by one file a weight
 * @property {Set<number>} points
 * @property {{ name: string, source: string, axes?: { wght: { min: number, max: number } } }[]} sources
 */

/**
 * The main file lacks most symbols (※ ● → ～): they are in the numbered ones.
 * @param {number[]} used
 * @returns {Part[]}
 */
function japaneseParts(used) {
  /** @type {Record<string, string>} */
  const ranges = JSON.parse(read(`${JAPANESE}/unicode.json`));
  const slices = Object.entries(ranges).map(([key, range]) => ({
    slice: key.replace(/[[\]]/g, ''),
    named: new Set(pointsOf(range)),
  }));
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
function latinParts() {
  /** @type {Set<number>} */
  const taken = new Set();
  return ['latin', 'vietnamese', 'latin-ext'].map((slice) => {
    const source = `${LATIN}/files/noto-sans-${slice}-wght-normal.woff2`;
    const there = inFont(source);
    const points = ALWAYS_LATIN.filter((point) => there.has(point) && !taken.has(point));
    for (const point of points) taken.add(point);
    return {
      points: new Set(points),
      sources: [{ name: `${slice}.woff2`, source, axes: { wght: { min: 400, max: 700 } } }],
    };
  });
}

/**
 * What the Japanese font lacks of the Latin letters (Nguyễn) is drawn by the Latin one, not by chance.
 * @param {Part[]} japanese
 * @param {Part[]} latin
 * @returns {Face[]}
 */
function japaneseFaces(japanese, latin) {
  const own = new Set(japanese.flatMap(({ points }) => [...points]));
  const borrowed = latin
    .map((part) => ({ ...part, points: new Set([...part.points].filter((point) => !own.has(point))) }))
    .filter(({ points }) => points.size > 0);
  const face = { family: 'Keiko JA' };
  return WEIGHTS.flatMap((weight, index) =>
    [...japanese, ...borrowed].map(({ points, sources }, order) => {
      const file = (sources[index] ?? sources[0])?.name ?? '';
      return { ...face, file, weights: [weight], points, everything: order === 0 };
    }),
  );
}

/**
 * @param {Part[]} latin
 * @returns {Face[]}
 */
const latinFaces = (latin) =>
  latin.map(({ points, sources }) => ({
    file: sources[0]?.name ?? '',
    family: 'Keiko Latin',
    weights: WEIGHTS,
    points,
  }));

/** @param {string} source a font file */
function inFont(source) {
  const font = create(readFileSync(join(projectFolder, source)));
  if (!('characterSet' in font)) throw new Error(`${source} is not one font.`);
  return new Set(font.characterSet);
}

/** @param {Iterable<number>} points */
const textOf = (points) => String.fromCodePoint(...points);
