import { isFirstSight } from '../scripts/first-sights.js';
import { filesIn } from '../scripts/sources.js';
import en from '../src/lib/coach/languages/en';
import { languages } from '../src/lib/coach/language';
import { expect } from './calm';
import { lackingFonts, listed, visitOnce } from './offline/learner';
import { test } from './offline/site';
import { AtThePage } from './person';

const { offline } = en;
const SOUND = /_app\/immutable\/assets\/shop-copier\..*\.webm$/;

test.describe.configure({ timeout: 60_000 });

test('after one visit everything works without the network, and nothing is asked for twice', async ({
  page,
  site,
}) => {
  await visitOnce(page);
  const needed = [...listed('en'), 'offline/en.json', '_app/version.json', 'service-worker.js'];
  expect(site.asked.filter((path) => !needed.includes(path))).toEqual([]);

  site.asked.length = 0;
  await page.reload();
  await expect(page.getByText(offline.ready)).toBeVisible();
  expect(site.askedByPages).toEqual([]);

  await site.close();
  await page.reload();
  await expect(page.getByText(offline.ready)).toBeVisible();
  const someone = new AtThePage(page);
  const sound = page.waitForResponse(SOUND);
  await someone.open('scenario=jumin-self-coins&make=lawson');
  await someone.presses('行政サービス');
  expect([(await sound).ok(), (await sound).fromServiceWorker()]).toEqual([true, true]);
  expect(await lackingFonts(page)).toEqual([true, 0]);
});

test('where the browser refuses to keep anything the page works, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
  });
  await page.goto('en/');
  await expect(page.getByText(offline.not.refused)).toBeVisible();
  await page.getByRole('link', { name: en.home.start }).tap();
  await expect(new AtThePage(page).things).toBeVisible();
});

test('Chromium finds nothing against installing it', async ({ page, site, context }) => {
  await page.goto('en/');
  const session = await context.newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect({ url, errors }).toEqual({ url: `${site.address}/manifest.webmanifest`, errors: [] });
  // it installs nothing in a window without a profile
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('what is built is on the list of every language that needs it, and on no other', () => {
  const all = Object.keys(languages);
  const client = filesIn('build/_app/immutable')
    .filter((path) => !isFirstSight(path))
    .map((path) => path.slice('build/'.length));
  const everybody = client.filter((path) => all.every((language) => listed(language).includes(path)));
  expect(client.filter((path) => !all.some((language) => listed(language).includes(path)))).toEqual([]);
  for (const language of all) {
    const own = listed(language).filter((path) => client.includes(path) && !everybody.includes(path));
    // what every page says, the rest, its leaflets and what it says at each of two terminals; Chinese also has letters of its own
    expect(own.filter((path) => path.endsWith('.js')).length).toBe(5);
    expect(own.filter((path) => !path.endsWith('.js')).every((path) => /\/(chinese|only)-/.test(path))).toBe(
      true,
    );
    expect(listed(language).filter((path) => /^[\w-]+\/$/.test(path) && path !== `${language}/`)).toEqual([
      'offline/',
    ]);
  }
});
