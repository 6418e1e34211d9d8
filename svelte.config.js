import { writeFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { thinFirstSights } from './scripts/first-sights.js';
import { headersFile, pagePolicy } from './scripts/headers.js';
import { basePath, sourcesVersion } from './scripts/sources.js';

const files = adapter({ fallback: '404.html', strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: {
      ...files,
      async adapt(builder) {
        await files.adapt(builder);
        thinFirstSights('build');
        writeFileSync('build/_headers', headersFile(basePath));
        // otherwise a host that runs Jekyll leaves out _app
        writeFileSync('build/.nojekyll', '');
      },
    },
    // the pages find all by themselves, wherever they lie; only 404.html, which is at home at every depth, needs `base`
    paths: { relative: true, base: basePath },
    csp: { mode: 'hash', directives: pagePolicy },
    version: { name: sourcesVersion() },
    // the pages of a language do it themselves, when they have nothing else to do (src/offline)
    serviceWorker: { register: false },
    typescript: {
      config: (config) => {
        /** @type {{ include: string[] }} */ (config).include.push(
          '../scripts/**/*',
          '../films/**/*',
          '../bench/**/*',
          '../*.config.js',
          '../*.config.ts',
        );
      },
    },
  },
};
