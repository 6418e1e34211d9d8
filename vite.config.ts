import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { offlineLists } from './scripts/offline-lists.js';

export default defineConfig({
  plugins: [sveltekit(), offlineLists()],
  build: {
    // a piece of a font is for those who need it: inside the style sheet everybody would load it
    assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined),
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    include: ['src', 'scripts', 'films', 'bench', 'tests'].map((folder) => `${folder}/**/*.test.ts`),
    environment: 'node',
    testTimeout: 60_000,
  },
});
