import adapter from '@sveltejs/adapter-static';
import { sourcesVersion } from './scripts/sources.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ fallback: '404.html', strict: true }),
    paths: { relative: true },
    version: { name: sourcesVersion() },
    typescript: {
      config: (config) => {
        /** @type {{ include: string[] }} */ (config).include.push(
          '../scripts/**/*',
          '../films/**/*',
          '../*.config.js',
          '../*.config.ts',
        );
      },
    },
  },
};
