import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { findFfmpeg } from './ffmpeg.js';
import { ended, startFilming } from './films.js';
import { buildSite } from './site.js';
import { projectFolder, read, sourcesVersion } from './sources.js';

/**
 * Finds what it needs, builds the site, and makes the films.
 * @param {import('../films/plan').Request} request
 * @param {import('./videos-words.js').Manner} manner
 * @param {string} folder where the films go
 * @returns {Promise<number>} the code to end with
 * @throws when something that is needed is not there
 */
export async function makeFilms(request, manner, folder) {
  const { web, burn, again, shard, workers = availableParallelism() } = manner;
  await findChromium();
  const ffmpeg = findFfmpeg();
  console.log(`ffmpeg: ${ffmpeg.from}, ${ffmpeg.version} (${ffmpeg.ffmpeg})`);
  buildSite();

  const all = join(folder, '.making');
  const making = join(all, String(process.pid));
  clearAbandoned(all);
  mkdirSync(making, { recursive: true });
  try {
    return await runTests(
      {
        ...{ request, folder, making, ffmpeg, workers, web, burn, again },
        version: appVersion(),
        site: join(projectFolder, 'build'),
      },
      shard === undefined ? [] : [`--shard=${shard}`],
    );
  } finally {
    rmSync(making, { recursive: true, force: true });
    clearAbandoned(all);
  }
}

/** Of the package, and of the sources. */
const appVersion = () =>
  `${/** @type {{ version: string }} */ (JSON.parse(read('package.json'))).version}+${sourcesVersion()}`;

/**
 * Ctrl+C reaches Playwright, which closes what it opened; this waits for it.
 * @param {import('../films/order').Order} order
 * @param {string[]} words
 * @returns {Promise<number>}
 */
async function runTests(order, words) {
  const filming = startFilming('playwright.videos.config.ts', order, {
    words: ['--pass-with-no-tests', ...words],
  });
  const stop = () => filming.kill('SIGINT');
  for (const signal of ENDS) process.on(signal, stop);
  try {
    return await ended(filming);
  } finally {
    for (const signal of ENDS) process.off(signal, stop);
  }
}

const ENDS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * What a run left that was ended by force: each run has a folder of its own, by its process.
 * @param {string} all
 */
function clearAbandoned(all) {
  if (!existsSync(all)) return;
  for (const name of readdirSync(all))
    if (!isRunning(Number(name))) rmSync(join(all, name), { recursive: true, force: true });
  if (readdirSync(all).length === 0) rmdirSync(all);
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
