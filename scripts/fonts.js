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
  const texts = filesIn('src').filter((path) => WITH_TEXT.test(path) && !A_TEST.test(path));
  const used = charactersByForm(texts.map((path) => ({ path, text: read(path) })));
  const { faceRule, makePieces } = await import('./font-pieces.js');
  const { fontVersions } = await import('./font-parts.js');

  const first = `/* made by scripts/fonts.js from ${ingredients(used, fontVersions())} */`;
  if (isMade(first)) return;

  const { pieces, faces } = await makePieces(used, JSON.parse(read(FIRST)));
  mkdirSync(FOLDER, { recursive: true });
  const languages = [...new Set(faces.flatMap(({ only }) => only ?? []))];
  const files = [
    ...pieces,
    ...languages.map((only) => ({ name: `only-${only}.css`, bytes: sheetOf(only), only })),
    { name: 'fonts.css', bytes: `${first}\n${sheetOf(undefined)}`, only: undefined },
  ];
  for (const { name, bytes } of files) writeFileSync(join(FOLDER, name), bytes);
  const ones = files.filter((file) => file.only).map((file) => [file.name, file.only]);
  writeFileSync(join(FOLDER, ONLY), JSON.stringify(Object.fromEntries(ones)));
  const names = new Set([ONLY, ...files.map(({ name }) => name)]);
  for (const name of readdirSync(FOLDER)) if (!names.has(name)) rmSync(join(FOLDER, name));

  /** @param {string | undefined} language */
  function sheetOf(language) {
    return faces
      .filter(({ only }) => only === language)
      .map(faceRule)
      .join('\n');
  }

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
  const only = existsSync(join(FOLDER, ONLY)) ? readFileSync(join(FOLDER, ONLY), 'utf8') : '{}';
  const all = [...files, ONLY, ...Object.keys(JSON.parse(only))];
  return sheet.startsWith(first) && all.every((name) => existsSync(join(FOLDER, name)));
}
