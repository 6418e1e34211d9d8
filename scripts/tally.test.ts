import { expect, test } from 'vitest';
import { closing, playwrightTally, stageTally, vitestTally } from './tally.js';

const unit = (results: { status: string; assertionResults: { status: string }[] }[], failed = 0) =>
  JSON.stringify({
    numPassedTests: 3,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: results,
  });

test('a test file that cannot be read counts as a failed test', () => {
  const report = unit([{ status: 'failed', assertionResults: [] }]);
  expect(vitestTally(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a failed test is not counted again for its file', () => {
  const report = unit([{ status: 'failed', assertionResults: [{ status: 'failed' }] }], 1);
  expect(vitestTally(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a browser that never came up counts as a failed test', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const report = JSON.stringify({ stats, errors: [{ message: 'no server' }] });
  expect(playwrightTally(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a flaky browser test counts as failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightTally(JSON.stringify({ stats, errors: [] }))).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
  });
});

test('a run that crashed has failed, even when all its tests passed', () => {
  expect(stageTally(1, { passed: 9, failed: 0, skipped: 0 })).toEqual({ passed: 9, failed: 1, skipped: 0 });
});

test('a run that ended well without having run a test has failed', () => {
  expect(stageTally(0, { passed: 0, failed: 0, skipped: 4 })).toEqual({ passed: 0, failed: 1, skipped: 4 });
});

test('a stage without tests counts as one', () => {
  expect(stageTally(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(stageTally(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('the closing line adds everything up, and names skipped tests only when there are some', () => {
  const one = { passed: 1, failed: 0, skipped: 0 };
  expect(closing([one, { passed: 40, failed: 2, skipped: 0 }])).toBe('41 passed, 2 failed');
  expect(closing([one, { passed: 0, failed: 0, skipped: 3 }])).toBe('1 passed, 0 failed, 3 skipped');
});
