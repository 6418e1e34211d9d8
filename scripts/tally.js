/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What a Vitest run came to. A file that could not even be read counts as one failed test.
 * @param {string} report as its JSON reporter writes it
 * @returns {Tally}
 */
export function vitestTally(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
     *   testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (JSON.parse(report));
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * What a Playwright run came to. An error outside the tests counts as one failed test, and so does a flaky one.
 * @param {string} report as its JSON reporter writes it
 * @returns {Tally}
 */
export function playwrightTally(report) {
  const { stats, errors } =
    /** @type {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>, errors: unknown[] }} */ (
      JSON.parse(report)
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A stage that ended badly, or ran no test, has failed at least once, whatever its report says. One without a report
 * counts as one.
 * @param {number} code with which it ended
 * @param {Tally} [counted]
 * @returns {Tally}
 */
export function stageTally(code, counted) {
  if (!counted)
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const ended = code === 0 && counted.passed > 0;
  return { ...counted, failed: ended ? counted.failed : Math.max(1, counted.failed) };
}

/**
 * The closing line.
 * @param {Tally[]} tallies
 */
export function closing(tallies) {
  const sum = (/** @type {keyof Tally} */ what) => tallies.reduce((total, tally) => total + tally[what], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
