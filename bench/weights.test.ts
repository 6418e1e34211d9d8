import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kB, sum, weigh } from './weights';

const body = Buffer.from('稽古'.repeat(500));

test('text weighs what it weighs packed, and the rest as it is', () => {
  expect(weigh(body, 'text/html', '/')).toBe(gzipSync(body, { level: 6 }).length);
  expect(weigh(body, 'font/woff2', '/a.woff2')).toBe(3000);
  expect(gunzipSync(gzipSync(body)).length).toBe(3000);
});

test('an answer without a body weighs nothing', () => {
  expect(weigh(Buffer.alloc(0), 'text/html', '/')).toBe(0);
});

test('what was asked for is summed by its kind, and all of it', () => {
  const asked = [
    { path: '/', kind: 'html', bytes: 1, at: 0 },
    { path: '/a.css', kind: 'css', bytes: 10, at: 1 },
    { path: '/a.js', kind: 'js', bytes: 100, at: 2 },
    { path: '/b.js', kind: 'js', bytes: 100, at: 3 },
    { path: '/a.woff2', kind: 'fonts', bytes: 1000, at: 4 },
  ] as const;
  expect(sum(asked)).toEqual({
    ...{ html: 1, css: 10, js: 200, fonts: 1000, pictures: 0, sounds: 0, other: 0 },
    ...{ code: 211, all: 1211, requests: 5 },
  });
  expect(kB(1211)).toBe('1.2');
});
