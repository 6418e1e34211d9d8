import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { isFirstSight } from './first-sights.js';
import { named, reached } from './offline-graph.js';
import { projectFolder } from './sources.js';
import { load } from './typescript.js';

const SITE = join(projectFolder, 'build');
const MANIFEST = join(projectFolder, '.svelte-kit/output/client/.vite/manifest.json');
const FONTS = join(projectFolder, 'src/lib/fonts/only.json');
const COACH = 'src/lib/coach';
/** Pages that speak no one language. */
const EVERYBODYS = ['index.html', 'offline/index.html'];
const SOUND = /\.(webm|mp3)$/;

/** @typedef {Record<string, { complete: boolean }>} Languages by BCP 47 */
/** @typedef {import('../src/offline/list').List} List */

/**
 * Writes for each language which files of the built site it needs without the network: `build/offline/<language>.json`.
 * @returns {import('vite').Plugin}
 */
export function offlineLists() {
  let isLast = false;
  return {
    name: 'offline-lists',
    apply: 'build',
    // the build for the server is the outer one, at whose end the site is there
    configResolved: ({ build }) => void (isLast = Boolean(build.ssr)),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        // without the manifest the build has failed, and an older site may lie there: what went wrong is said, not this
        if (!isLast || !existsSync(join(SITE, 'index.html')) || !existsSync(MANIFEST)) return;
        const { languages } = /** @type {{ languages: Languages }} */ (await load(`${COACH}/language.ts`));
        const { REFERENCE } = /** @type {{ REFERENCE: string }} */ (await load(`${COACH}/fallback.ts`));
        mkdirSync(join(SITE, 'offline'), { recursive: true });
        for (const language of Object.keys(languages))
          writeFileSync(
            join(SITE, 'offline', `${language}.json`),
            JSON.stringify(listOf(language, languages, REFERENCE)),
          );
      },
    },
  };
}

/**
 * @param {string} language
 * @param {Languages} languages
 * @param {string} reference the language spoken where another is not complete
 * @returns {List}
 */
function listOf(language, languages, reference) {
  const spoken = languages[language]?.complete ? [language] : [language, reference];
  const own = filesIn(language).filter((file) => !isFirstSight(file));
  const pages = [...EVERYBODYS, ...own.filter((file) => file.endsWith('.html'))];
  const client = reached(
    readJson(MANIFEST),
    isFor(Object.keys(languages).filter((id) => !spoken.includes(id))),
  );
  const files = [...pages, ...pages.flatMap(filesOf), ...own, ...client, ...fontsOf(spoken)].map(addressOf);
  const { version } = /** @type {{ version: string }} */ (readJson(join(SITE, '_app/version.json')));
  return { version, files: [...new Set(files)].sort().map(listed) };
}

/**
 * What is made of a language's folder, and a piece of a font that only it needs.
 * @param {string[]} languages
 */
function isFor(languages) {
  /** @type {Record<string, string>} */
  const fonts = readJson(FONTS);
  return (/** @type {string} */ source) => {
    const [, folder] = /^src\/lib\/coach\/languages\/([^/]+)\//.exec(source) ?? [];
    const font = isFont(source) ? fonts[basename(source)] : undefined;
    return languages.includes(folder ?? font ?? '');
  };
}

/**
 * What only these languages need of the fonts; the manifest does not say who imports a style sheet later.
 * @param {string[]} languages
 * @returns {string[]}
 */
function fontsOf(languages) {
  /** @type {Record<string, string>} */
  const fonts = readJson(FONTS);
  /** @type {import('./offline-graph.js').Manifest} */
  const manifest = readJson(MANIFEST);
  return Object.entries(manifest).flatMap(([source, { file }]) =>
    isFont(source) && languages.includes(fonts[basename(source)] ?? '') ? [file] : [],
  );
}

/** @param {string} source by its path, which is whole where only its address is imported */
const isFont = (source) => source.includes('src/lib/fonts/');

/** @param {string} page */
const filesOf = (page) => named(readFileSync(join(SITE, page), 'utf8'), addressOf(page));

/**
 * A page is where its folder is.
 * @param {string} file
 */
const addressOf = (file) => file.replace(/(^|\/)index\.html$/, '$1');

/** @param {string} at */
function listed(at) {
  const file = join(SITE, at === '' || at.endsWith('/') ? `${at}index.html` : at);
  const [, sound] = SOUND.exec(at) ?? [];
  return { at, bytes: statSync(file).size, ...(sound && { sound }) };
}

/** @param {string} folder of the built site */
const filesIn = (folder) =>
  readdirSync(join(SITE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(SITE, join(entry.parentPath, entry.name)).split(sep).join('/'));

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
