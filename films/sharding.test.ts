import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../scripts/sources.js';
import { nameOf } from './film';
import { known } from './known';
import { ORDER, type Order } from './order';
import { plan, type Request } from './plan';

const request: Request = {
  ...{ names: [], all: true, lang: 'en,vi', make: 'all' },
  ...{ size: '1280x800', coach: 'beside', pace: 'calm' },
};

/** The films that Playwright would make, one test each. */
function films(...words: string[]): string[] {
  const order: Partial<Order> = { request, making: tmpdir(), workers: 2 };
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(projectFolder, 'node_modules/@playwright/test/cli.js'),
      ...['test', '--config=playwright.videos.config.ts', '--list', '--reporter=json', ...words],
    ],
    {
      cwd: projectFolder,
      encoding: 'utf8',
      env: { ...process.env, [ORDER]: JSON.stringify(order), KIOSK_PORT: '1', KIOSK_CHROMIUM_FOUND: '{}' },
    },
  );
  const { suites } = JSON.parse(stdout) as { suites: { specs: { title: string }[] }[] };
  return suites.flatMap(({ specs }) => specs.map(({ title }) => title));
}

test('shards make the films that one run makes, each once', () => {
  const all = plan(request, known()).map(nameOf);
  expect(films()).toEqual(all);
  const [first, second] = [films('--shard=1/2'), films('--shard=2/2')];
  expect([...first, ...second]).toEqual(all);
  expect(Math.abs(first.length - second.length)).toBeLessThan(2);
});
