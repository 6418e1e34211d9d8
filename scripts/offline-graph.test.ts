import type { Manifest } from 'vite';
import { expect, test } from 'vitest';
import { named, reached } from './offline-graph.js';

const manifest: Manifest = {
  'start.js': { file: 'start.1.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': {
    file: 'shared.2.js',
    imports: ['start.js'],
    dynamicImports: ['languages/en/index.ts', 'languages/vi/index.ts', 'later.ts'],
    css: ['shared.3.css'],
    assets: ['both.4.woff2', 'chinese.5.woff2'],
  },
  'languages/en/index.ts': { file: 'en.6.js', isDynamicEntry: true },
  'languages/vi/index.ts': { file: 'vi.7.js', isDynamicEntry: true, imports: ['_only-vi.js'] },
  '_only-vi.js': { file: 'only-vi.8.js' },
  'later.ts': { file: 'later.9.js', isDynamicEntry: true },
  'nobody.ts': { file: 'nobody.10.js', isDynamicEntry: true },
  'both.woff2': { file: 'both.4.woff2', src: 'both.woff2' },
  'chinese.woff2': { file: 'chinese.5.woff2', src: 'chinese.woff2' },
};

test('what is imported, now or later, is needed, and nothing that only others need', () => {
  const files = reached(manifest, (source) => /vi\/|chinese/.test(source));
  expect([...files].sort()).toEqual([
    'both.4.woff2',
    'en.6.js',
    'later.9.js',
    'shared.2.js',
    'shared.3.css',
    'start.1.js',
  ]);
});

test('a page names its scripts, style sheets and pictures, and links to other pages', () => {
  const html = `<link rel="icon" href="../../icon.svg" /><script src="../../settings.js"></script>
    <a href="../../vi/">Tiếng Việt</a><a href="#content">Skip</a><a href="https://elsewhere.example/x.js">x</a>
    <script>Promise.all([import("../../_app/immutable/entry/start.1.js")])</script>`;
  expect(named(html, 'en/words/')).toEqual(['icon.svg', 'settings.js', '_app/immutable/entry/start.1.js']);
});
