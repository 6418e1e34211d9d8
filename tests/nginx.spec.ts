import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { cacheControl, headers } from '../scripts/headers.js';
import { freePort } from '../scripts/server.js';
import { filesIn, projectFolder, read } from '../scripts/sources.js';
import en from '../src/lib/coach/languages/en';
import { expect } from './calm';
import { inSmallLetters, testAt, type Served } from './elsewhere';

const nginx = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(
  (program) => spawnSync(program, ['-v']).status === 0,
);

const test = testAt('', async (): Promise<Served> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-keiko-nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), around(port));
  const server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const close = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { port, close };
});

const NONE = 'There is no nginx here: docs/nginx.conf was not started.';
if (nginx === undefined) console.log(NONE);
test.skip(nginx === undefined, NONE);

test('nginx, set up as we say, gives every file as its kind, with the headers', async ({ request }) => {
  await expect(async () => expect((await request.get('/')).ok()).toBe(true)).toPass();
  // one of each kind
  const paths = new Map(
    filesIn('build')
      .map((path) => path.slice('build'.length))
      .filter((path) => extname(path) !== '' && !path.startsWith('/.'))
      .map((path) => [extname(path), path]),
  );
  const answers = await Promise.all(
    [...paths.values()].map(async (path) => {
      const answer = await request.get(path);
      return { path, status: answer.status(), sent: answer.headers() };
    }),
  );
  for (const { path, status, sent } of answers) {
    expect([path, status, sent['cache-control']]).toEqual([path, 200, cacheControl(path)]);
    expect(sent).toMatchObject(inSmallLetters(headers));
    expect(sent['content-type'], path).not.toBe('application/octet-stream');
  }
  const whole = filesIn('build/_app/immutable').find(
    (path) => path.endsWith('.js') && read(path).length > 5000,
  );
  const packed = ['/en/', whole?.slice('build'.length) ?? ''].map((path) => request.get(path));
  expect((await Promise.all(packed)).map((answer) => answer.headers()['content-encoding'])).toEqual([
    'gzip',
    'gzip',
  ]);
});

test('nginx leads on to the last slash, and has a page for what is not there', async ({ page, request }) => {
  const answers = await Promise.all(
    ['/en/words?x=1', '/nothing', '/_app/immutable/nothing.js', '/_headers'].map(async (path) => {
      const answer = await request.get(path, { maxRedirects: 0 });
      return [answer.status(), answer.headers()['location'], answer.headers()['cache-control']];
    }),
  );
  expect(answers).toEqual([
    [301, '/en/words/?x=1', 'no-cache'],
    ...[1, 2, 3].map(() => [404, undefined, 'no-cache']),
  ]);
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: en.home.start })).toBeVisible();
});

/** What nginx needs around our part, so that whoever tests needs no rights and leaves nothing behind. */
const around = (port: number) => `
  daemon off;
  master_process off;
  pid nginx.pid;
  events {}
  http {
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path temp;`).join('\n')}
    ${read('docs/nginx.conf')
      .replace(/listen 80;/, `listen ${port};`)
      .replace(/root [^;]*;/, `root ${join(projectFolder, 'build')};`)}
  }`;
