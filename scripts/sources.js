import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * The path at which the site will lie on its host (`BASE_PATH`), without a slash at the end; '' for the root.
 * @type {'' | `/${string}`}
 */
export const basePath = /** @type {'' | `/${string}`} */ (
  (process.env.BASE_PATH ?? '').replace(/^\/*(?=[^/])/, '/').replace(/\/+$/, '')
);

/** What the built site is made from; tests and generated fonts are not. */
const INGREDIENTS = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
const NOT_BUILT = /\.test\.ts$|^src\/lib\/fonts\//;

/**
 * All files in a file or folder of the project, as paths from its root with `/`, in a fixed order.
 * @param {string} place
 * @returns {string[]}
 */
export function filesIn(place) {
  const full = join(projectFolder, place);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** @param {string} path from the project's root */
export const read = (path) => readFileSync(join(projectFolder, path), 'utf8');

/** A short name for exactly these sources: it changes when, and only when, one of them does. */
export function sourcesVersion() {
  const hash = createHash('sha256').update(basePath);
  const scripts = filesIn('scripts').filter((path) =>
    /\/((first|font|offline|thin)[\w-]*|headers)\.js(on)?$/.test(path),
  );
  for (const path of [...INGREDIENTS.flatMap(filesIn), ...scripts]) {
    if (NOT_BUILT.test(path)) continue;
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(projectFolder, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}
