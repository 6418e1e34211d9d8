import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { undrawn, unicodeRange } from './font-characters.js';
import { chineseParts, japaneseParts, latinParts, pointsOfPart, WEIGHTS } from './font-parts.js';
import { projectFolder } from './sources.js';

/** @typedef {{ file: string, family: string, weights: string[], points: Set<number>, everything?: boolean, only?: string }} Face `only`: the one language it is for */
/** @typedef {{ name: string, bytes: Uint8Array, only: string | undefined }} Piece a font file, and the one language it is for */
/** @typedef {import('./font-parts.js').Part} Part */

/** Glyphs for vertical and historical writing, three times as many as are used, stay out. */
const FEATURES = ['kern', 'palt', 'ccmp', 'locl', 'mark', 'mkmk', 'liga', 'tnum', 'lnum'];

/**
 * The smallest fonts that draw these characters, and the rules that use them.
 * @param {import('./font-characters.js').Used} used
 * @param {import('./font-characters.js').First} first
 * @returns {Promise<{ pieces: Piece[], faces: Face[] }>}
 * @throws when a character is in none of the fonts of its language, naming it and where it is used
 */
export async function makePieces(used, first) {
  const offer = [...used.offer.keys()];
  const latin = latinParts(offer);
  const japanese = japaneseParts([...new Set([...used.japanese.keys(), ...offer])], first);
  const chinese = chineseParts(offer, [...used.chinese.keys()], first);
  const problems = [
    ...undrawn(used.japanese, pointsIn([...japanese, ...latin])),
    ...undrawn(used.chinese, pointsIn(chinese)),
    ...undrawn(used.offer, pointsIn([...japanese, ...latin, ...chinese])),
  ];
  if (problems.length > 0) {
    throw new Error(
      `No font has these characters, so every device would draw them differently (or not at all):\n` +
        `${problems.join('\n')}\nWrite something else, or draw it as SVG.`,
    );
  }

  /** @type {Piece[]} */
  const pieces = [];
  for (const part of [...japanese, ...latin, ...chinese]) {
    for (const { name, source, axes, points } of part.sources) {
      const bytes = await subsetFont(readFileSync(join(projectFolder, source)), textOf(points), {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        noHinting: true,
        ...(axes && { variationAxes: axes }),
      });
      pieces.push({ name, bytes, only: part.only });
    }
  }
  return {
    pieces,
    faces: [
      ...japaneseFaces(japanese, latin),
      ...ownFaces('Keiko Latin', latin),
      ...ownFaces('Keiko ZH', chinese),
    ],
  };
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
 * What the Japanese font lacks of the Latin letters (Nguyễn) is drawn by the Latin one, not by chance.
 * @param {Part[]} japanese
 * @param {Part[]} latin
 * @returns {Face[]}
 */
function japaneseFaces(japanese, latin) {
  const own = pointsIn(japanese);
  const borrowed = latin.flatMap(({ sources }) =>
    sources.map(({ name, points }) => ({
      name,
      points: new Set([...points].filter((one) => !own.has(one))),
    })),
  );
  return WEIGHTS.flatMap((weight, order) =>
    [...japanese.flatMap(({ sources }) => sources[order] ?? []), ...borrowed]
      .filter(({ points }) => points.size > 0)
      .map(({ name, points }, place) => ({
        ...{ file: name, family: 'Keiko JA', weights: [weight] },
        ...{ points, everything: place === 0 },
      })),
  );
}

/**
 * @param {string} family
 * @param {Part[]} parts
 * @returns {Face[]}
 */
const ownFaces = (family, parts) =>
  parts.flatMap(({ sources, only }) =>
    sources.map(({ name, points }) => ({ file: name, family, weights: [...WEIGHTS], points, only })),
  );

/** @param {Part[]} parts */
const pointsIn = (parts) => new Set(parts.flatMap(pointsOfPart));

/** @param {Iterable<number>} points */
const textOf = (points) => String.fromCodePoint(...points);
