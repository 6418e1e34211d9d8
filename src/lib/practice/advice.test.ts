import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceAfter, adviceFor, nextAdvice } from './advice';
import type { Run } from './run';
import { anyRuns, aRun, tasks, withHint, withShown } from './testing/runs';

const TUESDAY = '2026-11-24';
const monday = aRun({ at: '2026-11-23T09:00' });
const tuesday = aRun({ at: '2026-11-24T09:00' });
const theLock = aRun({ scenario: 'the-lock', level: 'together', steps: { idle: 'shown' } });

const advised = (runs: Run[], today = TUESDAY, scenario = 'one-copy') =>
  adviceFor(scenario, runs, tasks, today);

describe('after a run', () => {
  test.each([
    ['that was watched: with the coach, now', { level: 'watch' }, 'again', 'together', '2026-11-24'],
    [
      'in which a step was shown: tomorrow, with the same help',
      { level: 'together', steps: withShown },
      'again',
      'together',
      '2026-11-25',
    ],
    [
      'alone in which most was shown: tomorrow, with the coach',
      { level: 'alone', steps: { ...withShown, idle: 'shown' } },
      'again',
      'together',
      '2026-11-25',
    ],
    ['that was broken off: tomorrow', { level: 'ask', reached: false }, 'again', 'ask', '2026-11-25'],
    [
      'alone that was broken off: tomorrow, with hints',
      { level: 'alone', reached: false },
      'again',
      'ask',
      '2026-11-25',
    ],
    [
      'with the card left behind: tomorrow',
      { level: 'ask', left: ['my-number-card'] },
      'again',
      'ask',
      '2026-11-25',
    ],
    [
      'with a hint: in three days, with less help',
      { level: 'ask', steps: withHint },
      'less-help',
      'alone',
      '2026-11-27',
    ],
    [
      'with a late hint from the coach: in three days, with less help',
      { level: 'together', steps: withHint },
      'less-help',
      'ask',
      '2026-11-27',
    ],
    [
      'all alone beside the coach: in a week, with less help',
      { level: 'together' },
      'less-help',
      'ask',
      '2026-12-01',
    ],
    ['all alone: in a week, on its own once more', { level: 'alone' }, 'again', 'alone', '2026-12-01'],
  ] as const)('%s', (_, part, what, level, day) => {
    expect(advised([aRun({ ...part, left: [...('left' in part ? part.left : [])] })])).toEqual({
      what,
      scenario: 'one-copy',
      level,
      day,
    });
  });
});

test('who has done it alone on two days sees what a lock is, at the same machine', () => {
  expect(advised([monday, tuesday])).toEqual({
    what: 'lock',
    scenario: 'the-lock',
    level: 'together',
    day: TUESDAY,
  });
});

test('who is ready goes to the real machine', () => {
  expect(advised([monday, tuesday, theLock])).toEqual({
    what: 'real',
    scenario: 'one-copy',
    level: 'alone',
    day: TUESDAY,
  });
});

test('who was ready and then needed to be shown a step does it once more before', () => {
  const later = aRun({ at: '2026-11-24T15:00', level: 'together', steps: withShown });
  expect(advised([monday, theLock, tuesday, later])?.what).toBe('again');
});

test('watching once more takes nothing back', () => {
  const later = aRun({ at: '2026-11-24T15:00', level: 'watch', steps: withShown });
  expect(advised([monday, theLock, tuesday, later])?.what).toBe('real');
});

test('a day that has passed is today', () => {
  expect(advised([aRun({ level: 'together', steps: withShown })], '2026-12-24')?.day).toBe('2026-12-24');
});

test('the lesson of the locked card, once done, needs nothing more', () => {
  expect(advised([theLock], TUESDAY, 'the-lock')).toBeNull();
});

describe('the one next thing', () => {
  const next = (runs: Run[], today = TUESDAY) => nextAdvice(runs, tasks, today);
  const shown = aRun({ scenario: 'two-copies', level: 'together', steps: withShown });

  test('is none before the first run', () => {
    expect(next([])).toBeNull();
  });

  test('is the task whose day is nearest', () => {
    expect(next([shown, tuesday])).toEqual({
      what: 'again',
      scenario: 'two-copies',
      level: 'together',
      day: '2026-11-25',
    });
  });

  test('is the task of the last run, where several wait', () => {
    expect(next([shown, aRun({ level: 'together', steps: withShown })], '2026-12-24')?.scenario).toBe(
      'one-copy',
    );
  });

  test('is the real machine when nothing else waits', () => {
    expect(next([monday, tuesday, theLock])?.what).toBe('real');
  });

  test('is a task not yet tried, at the same machine first, after the lesson of the locked card alone', () => {
    expect(next([theLock])).toEqual({
      what: 'another',
      scenario: 'one-copy',
      level: 'together',
      day: TUESDAY,
    });
  });

  test('leaves out tasks there are no longer', () => {
    expect(next([aRun({ scenario: 'long-gone' })])).toBeNull();
  });
});

test('after the lesson of the locked card comes what waits elsewhere', () => {
  expect(adviceAfter(theLock, [monday, tuesday, theLock], tasks, TUESDAY)).toEqual({
    what: 'real',
    scenario: 'one-copy',
    level: 'alone',
    day: TUESDAY,
  });
});

test('whatever was done, there is a next thing, never before today nor later than in a week', () => {
  fc.assert(
    fc.property(anyRuns, (runs) => {
      const today = '2026-11-28';
      const advice = nextAdvice(runs, tasks, today);
      expect(advice === null).toBe(runs.length === 0);
      if (!advice) return;
      expect(advice.day >= today && advice.day <= '2026-12-05').toBe(true);
      expect(Object.keys(tasks)).toContain(advice.scenario);
    }),
  );
});
