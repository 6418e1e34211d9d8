import './node-version.js';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { findFfmpeg } from './ffmpeg.js';
import { ended, startFilming } from './films.js';
import { installPackages } from './packages.js';
import { withFfmpeg } from './playwright-ffmpeg.js';
import { watchMemory } from './process-memory.js';
import { orSayWhyNot } from './say.js';
import { buildSite } from './site.js';
import { projectFolder } from './sources.js';
import { load } from './typescript.js';

/** @typedef {import('../films/film').Size} Size */
/** @typedef {import('../films/bench/order').Measured['way']} Way */

/** A short one. */
const [scenario = 'reader-say-no'] = process.argv.slice(2);

const NOTES = `
film/work: seconds of film per second of work; recordVideo cannot be faster than the film is long.
that change, lost: frames whose picture differs from the one before, and those of them that do not show it. With
  recordVideo: moments of 40 ms in which the page changed, and those that no picture shows within 80 ms.
repeated: frames like the one before; in a film because nothing moved.
memory: the most that node, the browser and ffmpeg held at once; what they share counts for each.`;

await orSayWhyNot(async () => {
  installPackages();
  await findChromium();
  const { ffmpeg } = findFfmpeg();
  buildSite();
  /** @type {typeof import('../films/film')} */
  const { sizes } = await load('films/film.ts');
  /** @type {typeof import('../films/bench/figures')} */
  const { figures } = await load('films/bench/figures.ts');
  /** @type {typeof import('../bench/table')} */
  const { table } = await load('bench/table.ts');

  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const site = join(projectFolder, 'build');
  try {
    const browsers = withFfmpeg(ffmpeg, join(folder, 'browsers'));
    const rows = [];
    for (const size of sizes) {
      for (const way of /** @type {Way[]} */ (['film', 'recorded'])) {
        const making = join(folder, `${way}-${size}`);
        const memory = await measured({ size, way, making, site, browsers });
        rows.push(await figures(join(making, 'result.json'), { size, site, ffmpeg, memory }));
        rmSync(making, { recursive: true });
      }
    }
    console.log(`\n${scenario}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n\n${table(rows)}`);
    console.log(NOTES);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/**
 * @param {{ size: Size, way: Way, making: string, site: string, browsers: string }} what
 * @returns {Promise<number | null>} the most memory that was held, in bytes
 */
async function measured({ size, way, making, site, browsers }) {
  mkdirSync(making, { recursive: true });
  /** @type {import('../films/order').Order} */
  const order = {
    request: { names: [scenario], all: false, lang: 'en', size, coach: 'beside', pace: 'brisk' },
    ...{ folder: making, making, site, version: 'bench', ffmpeg: findFfmpeg() },
    ...{ workers: 1, web: false, burn: false, again: true },
  };
  const result = join(making, 'result.json');
  console.log(`\n${way}, ${size}`);
  const filming = startFilming('playwright.bench.config.ts', order, {
    env: { PLAYWRIGHT_BROWSERS_PATH: browsers, KIOSK_BENCH: JSON.stringify({ way, result }) },
  });
  const stop = watchMemory(filming.pid ?? process.pid);
  const code = await ended(filming);
  const memory = stop();
  if (code !== 0) throw new Error(`${scenario} could not be measured: ${way}, ${size}.`);
  return memory;
}
