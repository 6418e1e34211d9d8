import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALWAYS_JAPANESE, ALWAYS_LATIN, charactersByForm, FIRST } from './font-characters.js';
import { orSayWhyNot } from './say.js';
import { filesIn, projectFolder, read } from './sources.js';

const FOLDER = join(projectFolder, 'src/lib/fonts');
const SHEET = join(FOLDER, 'fonts.css');
/** Which pieces are for one language only: by their names, the language. */
const ONLY = 'only.json';
const WITH_TEXT = /\.(ts|svelte|html)$/;
const A_TEST = /\.test\.ts$/;

await orSayWhyNot(async () => {
  const files = filesIn('src').filter((path) => WITH_TEXT.test(path) && !A_TEST.test(path));
  const used = charactersByForm(files.map((path) => ({ path, text: read(path) })));
  const { faceRule, makePieces } = await import('./font-pieces.js');
  const { fontVersions } = await import('./font-parts.js');

  const first = `/* made by scripts/fonts.js from ${ingredients(used, fontVersions())} */`;
  if (isMade(first)) return;

  const { pieces, faces } = await makePieces(used, JSON.parse(read(FIRST)));
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, bytes } of pieces) writeFileSync(join(FOLDER, name), bytes);
  writeFileSync(SHEET, [first, ...faces.map(faceRule)].join('\n'));
  const only = pieces.filter((piece) => piece.only).map((piece) => [piece.name, piece.only]);
  writeFileSync(join(FOLDER, ONLY), JSON.stringify(Object.fromEntries(only)));
  const names = new Set(['fonts.css', ONLY, ...pieces.map(({ name }) => name)]);
  for (const name of readdirSync(FOLDER)) if (!names.has(name)) rmSync(join(FOLDER, name));

  const size = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const count = faces.reduce((sum, { points }) => sum + points.size, 0);
  console.log(`Fonts: ${count} characters in ${pieces.length} files, ${Math.round(size / 1024)} kB.`);
});

/**
 * @param {import('./font-characters.js').Used} used
 * @param {string[]} versions
 */
function ingredients(used, versions) {
  const hash = createHash('sha256');
  const points = Object.values(used).map((form) => [...form.keys()].sort());
  hash.update(JSON.stringify([points, ALWAYS_JAPANESE, ALWAYS_LATIN, versions]));
  hash.update(read(FIRST));
  for (const script of ['fonts', 'font-characters', 'font-parts', 'font-pieces'])
    hash.update(read(`scripts/${script}.js`));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} first line of the style sheet */
function isMade(first) {
  if (!existsSync(SHEET)) return false;
  const sheet = readFileSync(SHEET, 'utf8');
  const files = [...sheet.matchAll(/url\('\.\/(.+?)'\)/g)].map(([, name]) => name ?? '');
  return sheet.startsWith(first) && files.every((name) => existsSync(join(FOLDER, name)));
}
