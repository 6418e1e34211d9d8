import { expect, test } from 'vitest';
import { wayOf } from './answer';

const ROOT = 'https://town.example/practice/';
const asked = (path: string, more = {}) =>
  wayOf({ method: 'GET', mode: 'cors', part: false, url: ROOT + path, ...more }, ROOT);
const gone = { mode: 'navigate' };

test.each([
  ['en/practice/?scenario=jumin-self-coins', { kind: 'page', at: 'en/practice/' }],
  ['en/words/index.html', { kind: 'page', at: 'en/words/' }],
  ['index.html', { kind: 'page', at: '' }],
  ['', { kind: 'page', at: '' }],
  ['en#content', { kind: 'page', at: 'en' }],
])('who goes to %s gets the page, whatever the query', (path, way) => {
  expect(asked(path, gone)).toEqual(way);
});

test('a page gets its pieces, its data and its files', () => {
  expect(asked('_app/immutable/chunks/a.js')).toEqual({ kind: 'piece', at: '_app/immutable/chunks/a.js' });
  expect(asked('en/__data.json?x-sveltekit-invalidated=01')).toEqual({ kind: 'data', at: 'en/__data.json' });
  expect(asked('settings.js')).toEqual({ kind: 'file', at: 'settings.js' });
});

test.each([
  ['whether there is a newer version', asked('_app/version.json')],
  ['whether there is a newer worker', asked('service-worker.js')],
  ['what a newer version needs', asked('offline/zh-Hans.json')],
  ['what is sent', asked('en/', { method: 'POST' })],
  ['a part of a file', asked('_app/immutable/assets/a.webm', { part: true })],
  ['another site of the same server', asked('', { url: 'https://town.example/library/en/' })],
  ['another server', asked('', { url: 'https://elsewhere.example/practice/en/' })],
])('the network alone answers %s', (_, way) => {
  expect(way).toBeNull();
});
