import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './sources.js';

/** @typedef {import('../films/order').Order} Order */

/**
 * Has Playwright make the films that are ordered.
 * @param {string} config its configuration, in the project's folder
 * @param {Order} order
 * @param {{ words?: string[], env?: NodeJS.ProcessEnv }} [more] for Playwright
 */
export function startFilming(config, order, { words = [], env } = {}) {
  const cli = join(projectFolder, 'node_modules/@playwright/test/cli.js');
  return spawn(process.execPath, [cli, 'test', `--config=${config}`, ...words], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, ...env, KIOSK_VIDEOS: JSON.stringify(order) },
  });
}

/**
 * @param {import('node:child_process').ChildProcess} filming
 * @returns {Promise<number>} the code with which it ended; 130 when it was ended
 */
export const ended = (filming) =>
  new Promise((resolve, reject) => {
    filming.once('error', reject);
    filming.once('close', (code) => resolve(code ?? 130));
  });
