import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, read } from './sources.js';

const NAMES = { linux: 'ffmpeg-linux', darwin: 'ffmpeg-mac', win32: 'ffmpeg-win64.exe' };

/**
 * Playwright records only with an ffmpeg in its own folder of browsers: makes one with all that is in the user's, and with
 * this ffmpeg where that has none.
 * @param {string} ffmpeg its path
 * @param {string} folder which is made
 * @returns {string} what PLAYWRIGHT_BROWSERS_PATH is to be
 */
export function withFfmpeg(ffmpeg, folder) {
  const { browsers } = /** @type {{ browsers: { name: string, revision: string }[] }} */ (
    JSON.parse(read('node_modules/playwright-core/browsers.json'))
  );
  const own = `ffmpeg-${browsers.find(({ name }) => name === 'ffmpeg')?.revision}`;
  mkdirSync(folder, { recursive: true });
  const users = browsersFolder();
  const there = existsSync(users) ? readdirSync(users).filter((name) => !name.startsWith('.')) : [];
  for (const name of there) symlinkSync(join(users, name), join(folder, name), 'junction');
  if (!there.includes(own)) {
    mkdirSync(join(folder, own));
    const name = NAMES[/** @type {keyof typeof NAMES} */ (process.platform)] ?? NAMES.linux;
    symlinkSync(ffmpeg, join(folder, own, name));
  }
  return folder;
}

/** Where Playwright keeps its browsers, and its ffmpeg with them. */
export function browsersFolder() {
  return process.env.PLAYWRIGHT_BROWSERS_PATH ?? usersFolder();
}

/** As Playwright chooses it. */
function usersFolder() {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? projectFolder, 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}
