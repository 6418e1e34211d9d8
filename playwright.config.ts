import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.js';
import { freePort } from './scripts/server.js';

/** One port for the run: the processes that do the tests inherit it. */
const port = Number((process.env.KIOSK_PORT ??= String(await freePort())));

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await findChromium(),
    screenshot: 'only-on-failure',
    timezoneId: 'Asia/Tokyo',
    hasTouch: true,
    // whoever asks for the worker has it: tests/offline
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    { name: 'landscape', use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@every/ },
    { name: 'portrait', use: { viewport: { width: 800, height: 1280 } }, grep: /@portrait/ },
    // what `npm test` has no time for: each scenario on all the makes it is not played on there
    { name: 'every', use: { viewport: { width: 1280, height: 800 } }, grep: /@every/ },
  ],
  webServer: { command: `node scripts/serve.js ${port}`, port },
});
