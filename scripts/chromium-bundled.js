import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { projectFolder, read } from './sources.js';

const PACKAGE = 'node_modules/@sparticuz/chromium';

/**
 * The Chromium that comes as a package (64-bit Linux), unpacked once into the user's cache (or,
 * where that cannot be written, among the packages). On a bare system it brings the libraries it needs.
 * @returns {{ executablePath: string, env?: Record<string, string> } | undefined}
 */
export function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(projectFolder, PACKAGE))) return undefined;

  const { version } = /** @type {{ version: string }} */ (JSON.parse(read(`${PACKAGE}/package.json`)));
  const caches = [
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    join(projectFolder, 'node_modules', '.cache'),
  ];
  const folder = caches
    .map((cache) => join(cache, 'kiosk-chromium', version))
    .find((place) => existsSync(place) || unpack(place));
  if (!folder) return undefined;

  const executablePath = join(folder, 'chromium');
  const env = {
    ...(lacksLibraries(executablePath) && { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
  return Object.keys(env).length > 0 ? { executablePath, env } : { executablePath };
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes to run at Amazon's.
 * @param {string} folder appears whole or not at all
 */
function unpack(folder) {
  const unfinished = `${folder}.${process.pid}`;
  try {
    mkdirSync(unfinished, { recursive: true });
    const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const { status } = spawnSync(process.execPath, ['scripts/chromium-unpack.js'], {
      cwd: projectFolder,
      stdio: 'inherit',
      env,
    });
    if (status !== 0) return false;
    renameSync(unfinished, folder);
  } catch (error) {
    console.log(`The packaged Chromium could not be unpacked: ${String(error)}`);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return existsSync(folder);
}

/** @param {string} executable */
function lacksLibraries(executable) {
  const { stdout, status } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}
