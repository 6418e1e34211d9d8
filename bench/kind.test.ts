import { expect, test } from 'vitest';
import { isText, kindOf } from './kind';

test('what a server says counts before how the address ends', () => {
  const of = (type: string, path: string) => kindOf(type, path);
  expect([
    of('text/html;charset=utf-8', '/en/practice/'),
    of('TEXT/CSS', '/a.css'),
    of('application/javascript', '/a.js'),
    of('text/javascript; charset=utf-8', '/a'),
    of('font/woff2', '/a.woff2'),
    of('application/font-woff', '/a'),
    of('image/svg+xml', '/icon.svg'),
    of('video/webm', '/chimes.webm'),
    of('application/json', '/names.json'),
    of('application/manifest+json', '/app.webmanifest'),
  ]).toEqual(['html', 'css', 'js', 'js', 'fonts', 'fonts', 'pictures', 'sounds', 'other', 'other']);
});

test('where a server says nothing, the address does', () => {
  const endings = ['/', '/a.html', '/a.mjs', '/a.ttf', '/a.avif', '/a.mp3', '/a'];
  expect(endings.map((path) => kindOf('', path))).toEqual([
    ...['html', 'html', 'js', 'fonts', 'pictures', 'sounds', 'other'],
  ]);
});

test('text is packed on its way, pictures of text too; what is packed is not packed twice', () => {
  expect([isText('text/css', '/a'), isText('image/svg+xml', '/a.svg'), isText('', '/a.json')]).toEqual([
    ...[true, true, true],
  ]);
  expect([isText('font/woff2', '/a.woff2'), isText('image/png', '/a.png'), isText('', '/a.mp3')]).toEqual([
    ...[false, false, false],
  ]);
});
