import { defineConfig } from '@playwright/test';
import base from './playwright.config';

/** `npm run axe`: every page, and every step of every terminal. */
export default defineConfig({
  ...base,
  testDir: 'tests/axe',
  testMatch: '*.axe.ts',
  timeout: 600_000,
  use: { ...base.use, actionTimeout: 15_000 },
  reporter: [['list'], ['./tests/axe/tally.ts']],
  projects: [{ name: 'axe', use: { viewport: { width: 1280, height: 800 } } }],
});
