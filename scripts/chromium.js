import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledChromium } from './chromium-bundled.js';
import { projectFolder } from './sources.js';

/** @typedef {{ executablePath?: string, env?: Record<string, string> }} Browser without a path: Playwright's own */
/** @typedef {{ name: string, browser: () => Browser | undefined | Promise<Browser | undefined> }} Source */

const LAUNCH_LIMIT = 20_000;
const DOWNLOAD_LIMIT = 180_000;
const isRoot = process.getuid?.() === 0;

/**
 * The browser's own address bar, which is a page of its own, costs a tenth of every test's time. Of two such switches only
 * the last counts: what Playwright switches off stands here again.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Quiet, and without the sandbox that root cannot have. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${OFF.join(',')}`,
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Where a Chromium may be, best first; the last two fetch one. */
/** @type {Source[]} */
const SOURCES = [
  { name: 'KIOSK_CHROMIUM', browser: () => named(process.env.KIOSK_CHROMIUM) },
  { name: 'CHROME_PATH', browser: () => named(process.env.CHROME_PATH) },
  { name: "Playwright's Chromium", browser: () => ({}) },
  { name: "this computer's browser", browser: installedBrowser },
  { name: 'the Chromium among the packages', browser: bundledChromium },
  { name: "Playwright's Chromium, downloaded", browser: download },
  { name: "the system's Chromium, installed", browser: installBySystem },
];

/**
 * What Playwright needs to launch a Chromium that has been seen to launch. Looks only once for a whole test run.
 * @returns {Promise<Browser & { args: string[] }>}
 * @throws when there is none and none can be fetched
 */
export async function findChromium() {
  const found = process.env.KIOSK_CHROMIUM_FOUND;
  if (found) return launchOptions(/** @type {Browser} */ (JSON.parse(found)));

  for (const { name, browser } of SOURCES) {
    const candidate = await browser();
    const version = candidate && (await versionOf(candidate));
    if (!version) continue;
    console.log(
      `Browser: ${name}, ${version}${candidate.executablePath ? ` (${candidate.executablePath})` : ''}`,
    );
    process.env.KIOSK_CHROMIUM_FOUND = JSON.stringify(candidate);
    return launchOptions(candidate);
  }
  throw new Error(
    'No Chromium that starts was found, and none could be fetched. Either run\n' +
      '  npx playwright install --with-deps chromium\n' +
      'or install Chrome, Chromium or Edge and name it:\n' +
      '  KIOSK_CHROMIUM=/path/to/chromium npm test',
  );
}

/** @param {Browser} browser */
const launchOptions = ({ executablePath, env }) => ({
  args,
  ...(executablePath && { executablePath }),
  ...(env && { env: { ...withoutUndefined(process.env), ...env } }),
});

/**
 * Launches it and opens a page: a browser that is there may still lack a library.
 * @param {Browser} browser
 */
async function versionOf(browser) {
  const { chromium } = await import('@playwright/test');
  try {
    const launched = await chromium.launch({ ...launchOptions(browser), timeout: LAUNCH_LIMIT });
    try {
      const page = await launched.newPage();
      await page.setContent('<button>稽古</button>');
      await page.getByRole('button', { name: '稽古' }).click({ timeout: LAUNCH_LIMIT });
      return launched.version();
    } finally {
      await launched.close();
    }
  } catch (error) {
    if (browser.executablePath) console.log(`${browser.executablePath} does not start: ${firstLine(error)}`);
    return undefined;
  }
}

/** @param {string | undefined} path */
const named = (path) => (path ? { executablePath: path } : undefined);

function installedBrowser() {
  if (process.env.KIOSK_SKIP_SYSTEM) return undefined;
  return named(installedPlaces().find((path) => existsSync(path)));
}

function installedPlaces() {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    const programs = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => join(folder ?? '', program)));
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chromium-headless-shell',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function download() {
  console.log('No browser yet: downloading Chromium for the tests ...');
  const cli = join(projectFolder, 'node_modules/@playwright/test/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium', '--only-shell'], {
    stdio: 'inherit',
    timeout: DOWNLOAD_LIMIT,
  });
  return status === 0 ? {} : undefined;
}

function installBySystem() {
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('Installing Chromium with apt-get ...');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return named(['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path)));
}

/** @param {NodeJS.ProcessEnv} env */
const withoutUndefined = (env) =>
  /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  );

/** @param {unknown} error */
const firstLine = (error) => String(error instanceof Error ? error.message : error).split('\n')[0];
