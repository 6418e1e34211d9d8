import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readinessFor } from './readiness';
import { anyRuns, aRun, tasks, withHint } from './testing/runs';

const monday = aRun({ at: '2026-11-23T09:00' });
const mondayEvening = aRun({ at: '2026-11-23T19:00' });
const tuesday = aRun({ at: '2026-11-24T09:00' });
const theLock = aRun({ scenario: 'the-lock', level: 'together', steps: { idle: 'shown' } });

const ready = (runs: (typeof monday)[], scenario = 'one-copy') => readinessFor(scenario, runs, tasks);

describe('at the real machine somebody is ready', () => {
  test('who did all steps alone on two days and knows what a lock is', () => {
    expect(ready([monday, theLock, tuesday])).toEqual({ ready: true, days: 0, lock: false });
  });

  test('also when the lesson of the locked card was done at another machine, and the task by somebody else', () => {
    const lesson = { ...theLock, terminal: 'reader', make: 'tray' };
    const asMinh = { ...tuesday, make: 'familymart', person: 'nguyen-van-minh' };
    expect(ready([lesson, monday, asMinh])).toEqual({ ready: true, days: 0, lock: false });
  });
});

describe('not yet', () => {
  test.each([
    ['before the first run', [], { days: 2, lock: true }],
    ['after one day, however often', [monday, mondayEvening, theLock], { days: 1, lock: false }],
    ['while the lesson of the locked card was not done', [monday, tuesday], { days: 0, lock: true }],
    [
      'while that lesson was only watched',
      [monday, tuesday, { ...theLock, level: 'watch' as const }],
      { days: 0, lock: true },
    ],
    [
      'while that lesson was broken off',
      [monday, tuesday, { ...theLock, reached: false }],
      { days: 0, lock: true },
    ],
    ['with a hint on one of the days', [monday, { ...tuesday, steps: withHint }], { days: 1, lock: true }],
    [
      'when one day did not come to its end',
      [monday, { ...tuesday, reached: false }],
      { days: 1, lock: true },
    ],
    [
      'when the card was left behind',
      [monday, { ...tuesday, left: ['my-number-card' as const] }],
      { days: 1, lock: true },
    ],
    ['after a run without a step', [monday, { ...tuesday, steps: {} }], { days: 1, lock: true }],
    [
      'by what was done in another task',
      [monday, { ...tuesday, scenario: 'two-copies' }],
      { days: 1, lock: true },
    ],
  ])('%s', (_, runs, missing) => {
    expect(ready(runs)).toEqual({ ready: false, ...missing });
  });
});

test('the lesson of the locked card only needs to be done', () => {
  expect([ready([], 'the-lock'), ready([theLock], 'the-lock')]).toEqual([
    { ready: false, days: 0, lock: true },
    { ready: true, days: 0, lock: false },
  ]);
});

test('one day alone never makes anybody ready', () => {
  fc.assert(
    fc.property(anyRuns, fc.constantFrom('one-copy', 'two-copies', 'by-face'), (runs, scenario) => {
      const today = runs.map((run) => ({ ...run, at: `2026-11-24T${run.at.slice(11)}` }));
      expect(ready(today, scenario).ready).toBe(false);
    }),
  );
});

test('who is ready stays so, whatever they do after', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      expect(ready([monday, theLock, tuesday, ...runs]).ready).toBe(true);
    }),
  );
});
