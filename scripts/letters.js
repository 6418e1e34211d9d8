import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { FIRST } from './font-characters.js';
import { orSayWhyNot } from './say.js';
import { serveSite } from './server.js';
import { buildSite } from './site.js';
import { projectFolder } from './sources.js';
import { load } from './typescript.js';

/** @typedef {import('./font-characters.js').First} First */
/** @typedef {import('../bench/letters').Letters} Letters */

const PORT = 4320;
/** A page that is narrow says some things otherwise. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

await orSayWhyNot(async () => {
  const { firstPages, lettersOf } = /** @type {typeof import('../bench/letters')} */ (
    await load('bench/letters.ts')
  );
  buildSite();
  const port = await serveSite({ port: PORT, orNext: true });
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch(await findChromium());
  /** @type {{ language: string | undefined, letters: Letters }[]} */
  const seen = [];
  try {
    for (const viewport of SIZES) {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      const page = await context.newPage();
      for (const { path, ready, language } of firstPages) {
        await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'domcontentloaded' });
        // what stands there until it is ready
        seen.push({ language, letters: await page.evaluate(lettersOf) });
        await page.waitForSelector(ready ?? 'body', { state: 'attached' });
        seen.push({ language, letters: await page.evaluate(lettersOf) });
        await page.evaluate(() => localStorage.clear());
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  const everybodys = together(seen.filter(({ language }) => language !== 'ja'));
  const japanese = together(
    seen.filter(({ language }) => language === 'ja'),
    everybodys,
  );
  /** @type {First} */
  const first = { everybody: everybodys, ja: japanese, chinese: oneOfEach(seen, 'chinese') };
  writeFileSync(join(projectFolder, FIRST), `${JSON.stringify(first, null, 2)}\n`);
});
// the server does not end by itself
process.exit();

/**
 * What the Japanese font draws, by weight.
 * @param {{ letters: Letters }[]} seen
 * @param {Pick<Letters, 400 | 700>} [without]
 */
function together(seen, without = { 400: '', 700: '' }) {
  return { 400: oneOfEach(seen, 400, without[400]), 700: oneOfEach(seen, 700, without[700]) };
}

/**
 * @param {{ letters: Letters }[]} seen
 * @param {keyof Letters} kind
 * @param {string} [without]
 */
function oneOfEach(seen, kind, without = '') {
  const letters = new Set(seen.flatMap(({ letters }) => [...letters[kind]]));
  return [...letters]
    .filter((one) => !without.includes(one))
    .sort()
    .join('');
}
