import { expect, test } from 'vitest';
import { cacheControl, headers, headersFile, pagePolicy } from './headers.js';
import { read } from './sources.js';

test('nginx is told to set the same headers as our own server', () => {
  const set = Array.from(read('docs/nginx.conf').matchAll(/^ *add_header ([\w-]+) (.*) always;$/gm)).map(
    ([, name = '', value = '']) => [name, value.replace(/^"(.*)"$/, '$1')],
  );
  expect(Object.fromEntries(set)).toEqual({ ...headers, 'Cache-Control': '$kiosk_keiko_cache' });
});

test('nginx is told to keep what our own server lets be kept, and as long', () => {
  const [, rest, kept] =
    /\$kiosk_keiko_cache \{\s*default "(.*)";\s*".*\/_app\/immutable\/" "(.*)";/.exec(
      read('docs/nginx.conf'),
    ) ?? [];
  expect([rest, kept]).toEqual([cacheControl('/en/'), cacheControl('/_app/immutable/x.js')]);
});

test('what is asked for anew each time is all that has not its content in its name', () => {
  const paths = ['/', '/en/', '/service-worker.js', '/_app/version.json', '/settings.js', '/icon.svg'];
  expect(paths.map(cacheControl)).toEqual(paths.map(() => 'no-cache'));
});

test('a header for all pages forbids what each page forbids, but for the scripts it alone knows', () => {
  const said = headers['Content-Security-Policy'].split('; ').map((part) => part.split(' ')[0]);
  const own = Object.keys(pagePolicy).filter((directive) => !/^(default|script)-src$/.test(directive));
  expect(said).toEqual([...own, 'frame-ancestors']);
});

test('a host that reads _headers finds one rule for all, and one for what is kept, also in a sub-path', () => {
  expect(headersFile('/some/sub-path').match(/^\S.*$/gm)).toEqual([
    '/some/sub-path/*',
    '/some/sub-path/_app/immutable/*',
  ]);
  // what Cloudflare reads of a line
  expect(
    Math.max(
      ...headersFile('')
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(2000);
});
