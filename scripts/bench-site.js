import { cpus, loadavg } from 'node:os';
import { findChromium } from './chromium.js';
import { serveSite } from './server.js';
import { buildSite } from './site.js';

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * Builds and serves the site, opens the Chromium of the tests, says what it all runs on, and measures. The server goes when the
 * process does.
 * @template T
 * @param {(browser: Browser, site: string) => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function withBuiltSite(measure) {
  const options = await findChromium();
  buildSite();
  const port = await serveSite({ port: 4300, orNext: true });
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch(options);
  try {
    const [processor] = cpus();
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `Chromium ${browser.version()}, ${cpus().length} cores (${processor?.model ?? 'unknown'}), load ${load}`,
    );
    return await measure(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
  }
}
