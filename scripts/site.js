import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, read, sourcesVersion } from './sources.js';

/**
 * Builds the site into build/, unless it is there and made from exactly these sources.
 * @throws when it cannot be built
 */
export function buildSite() {
  if (builtVersion() === sourcesVersion()) {
    console.log('The site is already built from these sources.');
    return;
  }
  console.log('Building the site ...');
  run('scripts/fonts.js');
  run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
}

/** The version in the built site: svelte.config.js gives it, SvelteKit writes it there. */
function builtVersion() {
  const file = 'build/_app/version.json';
  if (!existsSync(join(projectFolder, file))) return undefined;
  return /** @type {{ version: string }} */ (JSON.parse(read(file))).version;
}

/**
 * Shows warnings, and the rest only when it fails.
 * @param {string[]} words what Node is to run
 */
function run(...words) {
  const { status, stdout } = spawnSync(process.execPath, words, {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new Error(`${stdout}\nThe site could not be built: the reason stands above.`);
}
