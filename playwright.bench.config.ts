import { defineConfig } from '@playwright/test';
import videos from './playwright.videos.config';

/** `npm run bench:videos`: one film, once in each way. */
export default defineConfig({
  ...videos,
  testMatch: 'bench/bench.film.ts',
  workers: 1,
  reporter: [['line']],
});
