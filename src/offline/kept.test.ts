import { beforeEach, expect, test } from 'vitest';
import { Kept, type Standing } from './kept';
import { MemoryCaches } from './testing/caches';

const ROOT = 'https://town.example/practice/';
const PIECES = '_app/immutable/';

let caches: MemoryCaches;
/** What the server gives, by its address from the site's root. */
let server: Record<string, string>;
let asked: string[];

beforeEach(() => {
  caches = new MemoryCaches();
  asked = [];
  publish('one', { [`${PIECES}all.js`]: 'all', [`${PIECES}first.js`]: 'first' });
});

/** The server has this version from now on, in English and Vietnamese. */
function publish(version: string, pieces: Record<string, string>): void {
  server = { '_app/version.json': JSON.stringify({ version }), ...pieces };
  for (const language of ['en', 'vi']) {
    Object.assign(server, {
      [`${language}/`]: `${version} in ${language}`,
      [`${PIECES}${language}.js`]: language,
    });
    const needed = [`${language}/`, `${PIECES}${language}.js`, ...Object.keys(pieces)];
    const files = needed.map((at) => ({ at, bytes: server[at]?.length ?? 0 }));
    server[`offline/${language}.json`] = JSON.stringify({ version, files });
  }
}

const at = (version: string) =>
  new Kept({ caches: caches as unknown as CacheStorage, fetch: answer as typeof fetch, root: ROOT, version });

function answer(url: string): Promise<Response> {
  const path = url.slice(ROOT.length);
  asked.push(path);
  const text = server[path];
  if (text === 'cut') return Promise.reject(new TypeError('network'));
  return Promise.resolve(text === undefined ? new Response('lost', { status: 404 }) : new Response(text));
}

const standing = (more: Partial<Standing>): Standing => ({
  ...{ language: 'en', version: 'one', ready: false, kept: 0, of: 0, trouble: null, ...more },
});
const text = async (response: Promise<Response | undefined>) => (await response)?.text();

test('a language that was chosen is kept whole, and no other', async () => {
  expect(await at('one').look('en', null)).toEqual(standing({}));
  expect(await at('one').keep('en', null)).toEqual(standing({ ready: true, kept: 19, of: 19 }));
  expect(await at('one').look('en', null)).toEqual(standing({ ready: true, kept: 19, of: 19 }));
  expect(asked.filter((path) => path.includes('vi'))).toEqual([]);
  expect(await text(at('one').find('en/'))).toBe('one in en');
  expect(await at('one').languages()).toEqual(['en']);
});

test('what is there is not fetched again', async () => {
  await at('one').keep('en', null);
  asked = [];
  await at('one').keep('en', null);
  expect(asked).toEqual([]);
  await at('one').keep('vi', null);
  expect(asked.sort()).toEqual([`${PIECES}vi.js`, '_app/version.json', 'offline/vi.json', 'vi/']);
});

test('what the browser has thrown away is missed', async () => {
  await at('one').keep('en', null);
  const pieces = await caches.open(`kiosk-keiko ${ROOT} pieces`);
  await pieces.delete(`${ROOT}${PIECES}first.js`);
  expect(await at('one').look('en', null)).toEqual(standing({ kept: 14, of: 19 }));
});

test.each([
  ['a piece does not come', { [`${PIECES}first.js`]: 'cut' }],
  ['a page does not come', { 'en/': 'cut' }],
  ['the server gives something else for a piece', { [`${PIECES}first.js`]: '<title>Not here</title>' }],
  ['the server has another version by now', { '_app/version.json': '{"version":"two"}' }],
])('where %s it is not ready, and goes on from there', async (_, instead) => {
  const right = server;
  server = { ...server, ...instead };
  expect(await at('one').keep('en', null)).toMatchObject({ ready: false, trouble: 'network', of: 19 });
  server = right;
  asked = [];
  expect(await at('one').keep('en', null)).toMatchObject({ ready: true, trouble: null });
  expect(asked).not.toContain(`${PIECES}all.js`);
});

test('a page of another version is not kept as one of this', async () => {
  server = { ...server, '_app/version.json': '{"version":"two"}', 'en/': 'two in en' };
  await at('one').keep('en', null);
  expect(await at('one').find('en/')).toBeUndefined();
});

test('where the device is full it is not ready', async () => {
  caches.room = 3;
  expect(await at('one').keep('en', null)).toMatchObject({ ready: false, trouble: 'full', of: 19 });
  caches = new MemoryCaches();
  caches.room = 0;
  expect(await at('one').keep('en', null)).toEqual(standing({ trouble: 'full' }));
});

test('a language that is not offered is no trouble; a server in trouble is one', async () => {
  expect(await at('one').keep('xx', null)).toEqual(standing({ language: 'xx' }));
  server['offline/xx.json'] = '<title>Everything is a page here</title>';
  expect(await at('one').keep('xx', null)).toEqual(standing({ language: 'xx' }));
  server['offline/xx.json'] = 'cut';
  expect(await at('one').keep('xx', null)).toEqual(standing({ language: 'xx', trouble: 'network' }));
});

test('a new version fetches what was chosen before, and only what has changed', async () => {
  await at('one').keep('en', 'webm');
  publish('two', { [`${PIECES}all.js`]: 'all', [`${PIECES}second.js`]: 'second' });
  asked = [];
  expect(await at('two').inherited()).toEqual({ languages: ['en'], sound: 'webm' });
  expect(await at('two').keep('en', 'webm')).toMatchObject({ ready: true, version: 'two' });
  expect(asked.sort()).toEqual([`${PIECES}second.js`, '_app/version.json', 'en/', 'offline/en.json']);
});

test('an old version stays whole as long as somebody uses it, and then goes', async () => {
  await at('one').keep('en', null);
  publish('two', { [`${PIECES}all.js`]: 'all', [`${PIECES}second.js`]: 'second' });
  await at('two').keep('en', null);
  await at('two').takeOver();
  await at('two').forget(['one']);
  expect(await text(at('two').find(`${PIECES}first.js`))).toBe('first');
  expect(await text(at('two').find('en/', 'one'))).toBe('one in en');
  expect(await text(at('two').find('en/'))).toBe('two in en');
  await at('two').forget([]);
  expect(await at('two').past()).toEqual([]);
  expect(caches.contents).toEqual({
    pieces: ['all.js', 'en.js', 'second.js'].map((name) => `${ROOT}${PIECES}${name}`),
    two: ['en/', 'offline/en.json', 'offline/notes'].map((path) => ROOT + path),
  });
});

test('a version that is still coming is left alone, and so is another site of the server', async () => {
  await at('one').keep('en', null);
  await at('one').takeOver();
  await caches.open('kiosk-keiko https://town.example/ pieces');
  publish('two', { [`${PIECES}second.js`]: 'second', [`${PIECES}third.js`]: 'cut' });
  await at('two').keep('en', null);
  await at('one').forget([]);
  expect(Object.keys(caches.contents).sort()).toEqual(['one', 'pieces', 'two']);
  expect(await text(at('two').find(`${PIECES}second.js`))).toBe('second');
  expect(caches.all.has('kiosk-keiko https://town.example/ pieces')).toBe(true);
});

test('where the browser keeps nothing, nothing is found, and nothing breaks', async () => {
  caches.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
  expect(await at('one').find('en/')).toBeUndefined();
  expect(await at('one').keep('en', null)).toEqual(standing({ trouble: 'refused' }));
});
