import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { readOrder } from './films/order';
import { steady } from './films/steady';
import base from './playwright.config';

const { workers, making } = readOrder();
const { launchOptions } = base.use ?? {};

/** `npm run videos`: each film is one test. */
export default defineConfig({
  ...base,
  testDir: 'films',
  testMatch: 'videos.film.ts',
  outputDir: join(making, 'playwright'),
  workers,
  timeout: 3_600_000,
  reporter: './films/reporter.ts',
  use: {
    ...base.use,
    launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), ...steady] },
    screenshot: 'off',
    locale: 'en-US',
    colorScheme: 'light',
    deviceScaleFactor: 1,
    contextOptions: { reducedMotion: 'no-preference' },
  },
  projects: [{ name: 'films' }],
});
