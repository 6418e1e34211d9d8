import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './sources.js';

/** @typedef {Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean }>} Packages */

/**
 * The packages the lockfile names that are not there, or there in another version.
 * Optional ones (made for another kind of computer) may be absent.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, want]) => {
      if (path === '' || want.link) return false;
      const have = installed[path];
      if (!have) return !want.optional;
      return have.version !== want.version || have.integrity !== want.integrity;
    })
    .map(([path]) => path);
}

/**
 * Installs what the lockfile names, when it is not there yet.
 * @throws when npm cannot
 */
export function installPackages() {
  const wanted = lockedPackages(join(projectFolder, 'package-lock.json'));
  const installed = lockedPackages(join(projectFolder, 'node_modules', '.package-lock.json'));
  const gone = Object.keys(installed).filter((path) => !existsSync(join(projectFolder, path)));
  if (gone.length === 0 && missingPackages(wanted, installed).length === 0) return;

  console.log('Installing the packages (about a minute, needs the internet this once) ...');
  const { status } = npm(
    'ci',
    '--prefer-offline',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=8000',
  );
  if (status !== 0) {
    throw new Error(
      'The packages could not be installed: npm says above why. Installing needs the internet; ' +
        'check the connection and try again. After that it works without.',
    );
  }
}

/** @param {string} file */
function lockedPackages(file) {
  if (!existsSync(file)) return {};
  return /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8'))).packages;
}

/** @param {string[]} words */
function npm(...words) {
  const own = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: projectFolder, stdio: 'inherit' };
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}
