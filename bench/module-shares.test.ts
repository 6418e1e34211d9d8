import { expect, test } from 'vitest';
import { shares } from './module-shares';

const modules = [
  { file: '_app/a.js', id: '/copy/src/lib/words/ruby.ts', bytes: 300 },
  { file: '_app/a.js', id: '/copy/src/lib/words/index.ts', bytes: 100 },
  { file: '_app/a.js', id: '/home/node_modules/@sveltejs/kit/client.js', bytes: 400 },
  { file: '_app/never.js', id: '/copy/src/lib/never.ts', bytes: 900 },
];

test('a file that was loaded is shared out among its sources, and summed by folder and package', () => {
  const asked = [
    { path: '/_app/a.js', kind: 'js', bytes: 80 },
    { path: '/settings.js', kind: 'js', bytes: 5 },
    { path: '/_app/a.css', kind: 'css', bytes: 50 },
  ] as const;
  expect(shares(modules, asked, '/copy')).toEqual({
    single: [
      { name: '@sveltejs/kit/client.js', bytes: 40 },
      { name: 'src/lib/words/ruby.ts', bytes: 30 },
      { name: 'src/lib/words/index.ts', bytes: 10 },
      { name: '/settings.js', bytes: 5 },
    ],
    folders: [
      { name: 'src/lib/words', bytes: 40 },
      { name: '@sveltejs/kit', bytes: 40 },
      { name: '/settings.js', bytes: 5 },
    ],
  });
});
