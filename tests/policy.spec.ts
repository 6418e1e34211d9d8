import { createHash } from 'node:crypto';
import { expect, test as plainTest } from '@playwright/test';
import { headers, pagePolicy } from '../scripts/headers.js';
import { filesIn, read } from '../scripts/sources.js';
import { listen } from './calm';
import { inSmallLetters } from './elsewhere';

const pages = filesIn('build').filter((path) => path.endsWith('.html'));

plainTest('every page says itself what it may load, and which scripts of its own may run', () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    const page = read(path);
    const inline = Array.from(page.matchAll(/<script>(.*?)<\/script>/gs), ([, script = '']) => script);
    const hashes = inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    const expected = {
      ...Object.fromEntries(
        Object.entries(pagePolicy).map(([directive, sources]) => [directive, [...sources].sort()]),
      ),
      'script-src': ['self', ...hashes.map(unquoted)].sort(),
    };
    expect(policiesIn(page), path).toEqual([expected]);
    // a script, inline or not, is one of these two
    expect(page.match(/<script/g)?.length ?? 0, path).toBe(
      inline.length + (page.match(/<script src="[^"]*"><\/script>/g)?.length ?? 0),
    );
  }
});

plainTest('no page has in it what its policy refuses, or loads anything of another site', () => {
  const faults = pages.flatMap((path) => {
    const page = read(path).replaceAll(/<script>.*?<\/script>/gs, '');
    return [
      /<(style|iframe|object|embed|base|form)\b[^>]*>/g,
      /<[^>]* on[a-z]+=[^>]*>/g,
      /<[^>]*javascript:[^>]*>/g,
      /<(?!a )\w+ [^>]*\b(src|srcset|href|poster|action)="(\w+:|\/\/)[^>]*>/g,
    ].flatMap((refused) => (page.match(refused) ?? []).map((found) => `${path}: ${found}`));
  });
  expect(faults).toEqual([]);
});

plainTest('every answer has the headers, whatever was asked for', async ({ request }) => {
  const asset = filesIn('build/_app/immutable')[0]?.slice('build'.length) ?? '';
  const answers = await Promise.all(
    ['/', '/en/', '/en/words', '/settings.js', asset, '/nothing', '/_app/immutable/nothing.js'].map((path) =>
      request.get(path, { maxRedirects: 0 }),
    ),
  );
  for (const answer of answers) expect(answer.headers()).toMatchObject(inSmallLetters(headers));
  expect(answers.map((answer) => [answer.status(), answer.headers()['cache-control']])).toEqual([
    [200, 'no-cache'],
    [200, 'no-cache'],
    [301, undefined],
    [200, 'no-cache'],
    [200, 'public, max-age=31536000, immutable'],
    [404, 'no-cache'],
    [404, 'no-cache'],
  ]);
});

plainTest(
  'what gets into a page is refused, and the watch of all browser tests notices',
  async ({ page, context, baseURL }) => {
    const troubles = listen(context, baseURL ?? '');
    const elsewhere = 'https://elsewhere.example';
    await context.route('/en/about/', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        '</body>',
        `<script>document.body.dataset.ran = 'script'</script>
      <img src="/icon.svg" alt="" onload="document.body.dataset.ran = 'handler'">
      <style>body { display: none }</style>
      <script src="${elsewhere}/x.js"></script><img src="${elsewhere}/x.png" alt=""><iframe src="${elsewhere}"></iframe>
      </body>`,
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto('/en/about/');
    await page.locator('body[data-awake]').waitFor();
    const fetched = await page.evaluate(
      (address) =>
        fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
      elsewhere,
    );
    expect(fetched).toBe('refused');
    await expect(page.locator('body')).not.toHaveAttribute('data-ran');
    await expect
      .poll(() => refusals(troubles))
      .toEqual(['connect-src', 'frame-src', 'img-src', 'script-src', 'style-src']);
  },
);

plainTest('no text becomes markup, whoever writes it there', async ({ page }) => {
  await page.goto('/en/about/');
  const written = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>anything</p>';
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(written).toBe('TypeError');
});

/** By which directives something was refused. */
const refusals = (troubles: string[]) =>
  [...new Set(troubles.flatMap((trouble) => /directive:? ["']([\w-]+)/.exec(trouble)?.[1] ?? []))].sort();

/** Each policy in a page, by directive; sources in order. */
const policiesIn = (page: string): Record<string, string[]>[] =>
  Array.from(
    page.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/g),
    ([, policy = '']) =>
      Object.fromEntries(
        policy.split('; ').map((part): [string, string[]] => {
          const [directive = '', ...sources] = part.split(' ');
          return [directive, sources.map(unquoted).sort()];
        }),
      ),
  );

const unquoted = (source: string) => source.replace(/^'(.*)'$/, '$1');
