import type { Page } from '@playwright/test';
import { describe, expect, test } from 'vitest';
import type { Film } from './film';
import { Following } from './following';
import type { Logged } from './log';

const film: Film = {
  ...{ scenario: 'jumin-self-coins', make: 'lawson', language: 'en' },
  ...{ size: '1280x800', coach: 'beside', pace: 'brisk' },
};
const script = [
  { step: 'menu', heading: 'メニュー', event: 'touch.tile.government' },
  { step: 'begin.services', heading: '行政サービス', event: 'touch.service.certificates' },
];
const does = (step: string, event: string): Logged => ({ kind: 'does', at: 0, step, event }) as Logged;
const ends = (reached: boolean): Logged => ({
  kind: 'ends',
  at: 0,
  outcome: 'cancelled',
  reached,
  lines: [],
});

/** What the film is stopped with; null when it is not. */
async function stoppedBy(expected: typeof script | null, log: Logged[]): Promise<string | null> {
  const page = { on: () => page, screenshot: () => Promise.reject(new Error('no screen')) };
  const following = new Following(page as unknown as Page, film, expected, '/nowhere');
  return following.hears({ frame: 1, log, over: false } as Parameters<Following['hears']>[0]).then(
    () => null,
    (trouble: unknown) => String(trouble).replace(/^FilmTrouble: /, ''),
  );
}

describe('a film of a scenario', () => {
  const right = script.map(({ step, event }) => does(step, event));

  test('goes on as its script does, to its end', async () => {
    expect(await stoppedBy(script, [...right, ends(true)])).toBeNull();
  });

  test('is stopped where something else is done', async () => {
    expect(await stoppedBy(script, [does('menu', 'touch.tile.scan')])).toBe(
      [
        'jumin-self-coins, lawson, en, at the beginning:',
        '  expected: touch.tile.government at menu, under the heading "メニュー"',
        '  found:    touch.tile.scan at menu',
      ].join('\n'),
    );
  });

  test('is stopped when it ends before its end, or at another', async () => {
    expect(await stoppedBy(script, [right[0] as Logged, ends(true)])).toContain('found:    the end');
    expect(await stoppedBy(script, [...right, ends(false)])).toContain('expected: the end of the scenario');
  });
});

test('a film of what somebody did may end wherever they ended it', async () => {
  expect(await stoppedBy(null, [does('menu', 'touch.tile.scan'), ends(false)])).toBeNull();
});
