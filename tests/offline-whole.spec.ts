import { scenarios } from '../films/scenarios';
import { people } from '../src/lib/card';
import en from '../src/lib/coach/languages/en';
import { languages, type Language } from '../src/lib/coach/language';
import { expect } from './calm';
import { lackingFonts, listed, phrases, saysReady, visitOnce } from './offline/learner';
import { test } from './offline/site';
import { AtThePage, containing } from './person';

const { offline, missing } = en;
const A_PIECE = /^_app\/immutable\/nodes\/9\./;

test.describe.configure({ timeout: 180_000 });

test('@every a newer version is offered at home, and a rehearsal in another tab goes on with its own', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page);
  const other = await context.newPage();
  await other.goto('en/practice/?scenario=jumin-self-coins');
  await other.evaluate(() => Object.assign(window, { isTheSame: true }));

  site.renew();
  await page.reload();
  const use = page.getByRole('button', { name: offline.newer.use });
  await expect(use).toBeVisible({ timeout: 30_000 });
  await expect(page).toHaveTitle(/– Kiosk Keiko$/);
  await use.tap();
  await expect(page).toHaveTitle(/– Keiko Kiosk$/);
  await saysReady(page);
  await expect(use).toBeHidden();

  // of the old version the server has nothing any more
  await other.getByRole('link', { name: en.site.settings }).tap();
  await expect(other.getByRole('dialog')).toBeVisible();
  await other.keyboard.press('Escape');
  await other.getByRole('link', { name: en.site.home }).tap();
  await saysReady(other);
  await expect(other).toHaveTitle(/– Kiosk Keiko$/);
  expect(await other.evaluate(() => 'isTheSame' in window)).toBe(true);

  await other.close();
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys().then((all) => all.length))).toBe(2);
  await saysReady(page);
});

test('@every a newer version takes over by itself when the last page is closed, and works without the network', async ({
  page,
  context,
  site,
}) => {
  await visitOnce(page);
  site.renew();
  await page.reload();
  await expect(page.getByRole('button', { name: offline.newer.use })).toBeVisible({ timeout: 30_000 });
  await page.close();
  await site.close();
  const later = await context.newPage();
  await expect(async () => {
    await later.goto('en/words/');
    await expect(later).toHaveTitle(/– Keiko Kiosk$/, { timeout: 500 });
  }).toPass();
  await later.goto('en/');
  await saysReady(later);
});

for (const language of Object.keys(languages) as Language[])
  test(`@every every page in ${language} works without the network, down to the last letter`, async ({
    page,
    site,
  }) => {
    await visitOnce(page, language);
    await site.close();
    const pages = listed(language).filter((path) => path === '' || path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(9);
    for (const at of pages) {
      await page.goto(`./${at}`);
      expect(new URL(page.url()).pathname).toBe(`/${at}`);
      expect(await lackingFonts(page)).toEqual([true, 0]);
    }
    for (const id of ['jumin-self-coins', 'reader-face-agree-all']) {
      await page.goto(`${language}/card/?scenario=${id}`);
      const print = containing(phrases[language].card.print);
      await expect(page.getByRole('button', { name: print })).toBeVisible();
      await page.goto(`${language}/practice/?scenario=${id}`);
      const machine = containing(phrases[language].practice.machine);
      await expect(page.getByRole('region', { name: machine })).toBeVisible();
      expect(await lackingFonts(page)).toEqual([true, 0]);
    }
  });

test('@every a whole exercise at each terminal works without the network', async ({ page, site }) => {
  await visitOnce(page);
  await site.close();
  const someone = new AtThePage(page);
  for (const [id, make] of [
    ['jumin-self-coins', 'lawson'],
    ['reader-face-agree-all', 'tray'],
  ] as const) {
    const scenario = scenarios[id];
    if (!scenario) throw new Error(`there is no ${id}`);
    await someone.open(`scenario=${id}&make=${make}`);
    await someone.play(scenario, make, people[scenario.who[0]]);
    await expect(someone.result).toBeVisible();
  }
  expect(await lackingFonts(page)).toEqual([true, 0]);
});

test('@every who wants what is not on the device is told so, and finds what is', async ({ page, site }) => {
  await visitOnce(page);
  expect(site.asked.filter((path) => path.startsWith('vi/'))).toEqual([]);
  await site.close();
  await page.goto('vi/words/?from=here');
  await expect(page.getByRole('heading', { name: offline.away.title })).toBeVisible();
  const again = page.getByRole('link', { name: missing.again });
  expect(await again.getAttribute('href')).toBe('/vi/words/?from=here');
  await page.getByRole('link', { name: missing.home }).tap();
  await saysReady(page);
  await page.goto('en/words');
  await expect(page).toHaveURL(/\/en\/words\/$/);
  await site.open();
  await page.goto('offline/?to=//elsewhere.example/');
  expect(await again.getAttribute('href')).toBe('/elsewhere.example/');
});

test('@every where the network breaks off it says so, and goes on from there', async ({ page, site }) => {
  site.broken = A_PIECE;
  await page.goto('en/');
  await expect(page.getByText(offline.not.network)).toBeVisible({ timeout: 30_000 });
  const before = site.asked.length;
  site.broken = null;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await saysReady(page);
  expect(site.asked.slice(before).filter((path) => path.startsWith('_app/immutable/')).length).toBeLessThan(
    180,
  );
});

test('@every where the device is full it says so, and where the browser throws it away it is fetched again', async ({
  page,
  context,
  site,
}) => {
  const session = await context.newCDPSession(page);
  const quota = { origin: new URL(site.address).origin, quotaSize: 1_000_000 };
  await session.send('Storage.overrideQuotaForOrigin', quota);
  await page.goto('en/');
  await expect(page.getByText(offline.not.full)).toBeVisible({ timeout: 30_000 });
  await session.send('Storage.overrideQuotaForOrigin', { origin: quota.origin });
  await page.reload();
  await saysReady(page);
  await page.evaluate(() => caches.keys().then((all) => Promise.all(all.map((name) => caches.delete(name)))));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.getByText(offline.ready)).toBeHidden();
  await saysReady(page);
});

test('@every a browser without workers has the page as ever, and nothing is said of it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('en/');
  await expect(page.getByRole('link', { name: en.home.start })).toBeVisible();
  await expect(page.locator('.offline')).toHaveText('');
});

test.describe('in a folder of a server', () => {
  test.use({ under: '/town/practice/' });

  test('@every it works without the network, and is installed from there', async ({
    page,
    site,
    context,
  }) => {
    await page.goto(`${site.address}/en/`);
    await saysReady(page);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(
      `${site.address}/service-worker.js`,
    );
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.getAppManifest');
    expect(JSON.parse(data ?? '{}')).toMatchObject({ start_url: './', scope: './' });
    await site.close();
    await page.goto(`${site.address}/en/practice/?scenario=jumin-self-coins`);
    await expect(new AtThePage(page).things).toBeVisible();
    await page.goto(`${site.address}/vi/`);
    await page.getByRole('link', { name: missing.home }).tap();
    await expect(page).toHaveURL(`${site.address}/en/`);
  });
});
