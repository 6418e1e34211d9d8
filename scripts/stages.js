import { playwrightTally, vitestTally } from './tally.js';

/**
 * @typedef {object} Stage one thing that is looked at
 * @property {string} name
 * @property {string} run the command, its words parted by single spaces
 * @property {boolean} [alone] it uses the whole computer: nothing runs beside it, and what it says is shown at once
 * @property {string} [after] the stage without whose success it cannot run
 * @property {() => unknown} [before] gets what it needs; throws when that cannot be had
 * @property {{ file: string, count: (report: string) => import('./tally.js').Tally }} [report] how its tests are
 *   counted; a stage without one counts as one
 */

const unitReport = 'node_modules/.cache/kiosk-keiko/unit.json';
const browserReport = 'node_modules/.cache/kiosk-keiko/browser.json';

/** @type {Stage[]} */
const checks = [
  { name: 'fonts', run: 'node scripts/fonts.js', alone: true },
  { name: 'lint', run: 'eslint . --max-warnings 0' },
  { name: 'types', run: 'svelte-check --tsconfig tsconfig.json --fail-on-warnings' },
  { name: 'types of the worker', run: 'tsc --noEmit -p src/service-worker' },
  { name: 'format', run: 'prettier --check .' },
  { name: 'unused code', run: 'knip --no-progress' },
];

/**
 * `npm run check`
 * @type {Stage[]}
 */
export const quickStages = [
  ...checks,
  { name: 'rooms', run: 'vitest run tests/rooms.test.ts' },
  { name: 'languages', run: 'vitest run tests/languages.test.ts', alone: true },
];

/**
 * `npm test`
 * @type {Stage[]}
 */
export const allStages = [
  ...checks,
  { name: 'build', run: 'node scripts/build.js' },
  {
    name: 'unit and model tests',
    run: `vitest run --allowOnly=false --reporter=default --reporter=json --outputFile.json=${unitReport}`,
    report: { file: unitReport, count: vitestTally },
  },
  {
    name: 'browser tests',
    run: 'playwright test --project=landscape --project=portrait --forbid-only --reporter=list,json',
    alone: true,
    after: 'build',
    before: async () => {
      process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = browserReport;
      const { findChromium } = await import('./chromium.js');
      await findChromium();
    },
    report: { file: browserReport, count: playwrightTally },
  },
];
