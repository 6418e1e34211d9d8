import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';

const words = en.lending;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What is kept on the device. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kiosk-keiko')));

/** The tablet is lent, and the page's own clock can be put on. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00+09:00') });
  await page.goto(path);
  await isLent(page);
}

const isLent = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-lent', '');

test('a lent tablet forgets whoever went away, and shows the languages to the next', async ({ page }) => {
  await arrive(page, '/en/settings/?lent=1');
  await page.getByRole('radio', { name: '150 %' }).check();
  expect(await kept(page)).toContain('kiosk-keiko.settings');
  expect(page.url()).not.toContain('lent');
  await page.clock.runFor(61_000);
  const asked = page.getByRole('dialog', { name: plain(words.here.title) });
  await expect(asked).toBeVisible();
  await page.clock.runFor(21_000);
  await page.waitForURL('/');
  await expect(asked).toBeHidden();
  await expect.poll(() => kept(page)).toEqual(['kiosk-keiko-lent']);
  await expect(page.locator('html')).toHaveAttribute('data-text', '100');
  await expect(page.locator('a.before')).toHaveCount(0);
});

test('whoever is still there goes on, and whoever has finished says so', async ({ page }) => {
  await arrive(page, '/en/?lent=3');
  await page.getByRole('heading', { level: 1 }).click();
  await page.clock.runFor(181_000);
  await button(page, plain(words.here.no)).click();
  await page.clock.runFor(120_000);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.clock.runFor(62_000);
  await expect(page.getByRole('dialog', { name: plain(words.here.title) })).toBeVisible();
  await button(page, plain(words.here.no)).click();
  await button(page, plain(en.site.finish)).click();
  await button(page, plain(words.finished.yes)).click();
  await page.waitForURL('/');
  await expect.poll(() => kept(page)).toEqual(['kiosk-keiko-lent']);
});

test('what somebody left is forgotten too when the tablet starts again by itself', async ({ page }) => {
  await arrive(page, '/en/settings/?lent=1');
  await page.getByRole('radio', { name: '150 %' }).check();
  for (const path of ['/en/', '/']) {
    await page.evaluate(() => localStorage.setItem('kiosk-keiko.settings', '{"text":"150"}'));
    await page.goto(path);
    await isLent(page);
    await page.clock.runFor(82_000);
    await expect.poll(() => kept(page)).toEqual(['kiosk-keiko-lent']);
    await expect(page.locator('html')).toHaveAttribute('data-text', '100');
  }
});

test('only two fingers in two corners, held for five seconds, stop the lending', async ({
  page,
  context,
}) => {
  await arrive(page, '/en/?lent');
  await expect(button(page, plain(en.site.finish))).toBeVisible();
  const glass = await context.newCDPSession(page);
  const corners = [
    { x: 20, y: 20, id: 1 },
    { x: 1260, y: 780, id: 2 },
  ];
  const touch = (touchPoints: typeof corners) =>
    glass.send('Input.dispatchTouchEvent', {
      type: touchPoints.length > 0 ? 'touchStart' : 'touchEnd',
      touchPoints,
    });
  const asked = page.getByRole('dialog', { name: plain(words.leave.title) });
  await touch(corners.slice(0, 1));
  await page.clock.runFor(6_000);
  await touch([]);
  await expect(asked).toBeHidden();
  await touch(corners);
  await page.clock.runFor(4_000);
  await expect(asked).toBeHidden();
  await page.clock.runFor(2_000);
  await touch([]);
  await expect(asked).toBeVisible();
  await button(page, plain(words.leave.yes)).click();
  await expect(asked).toBeHidden();
  expect(await kept(page)).not.toContain('kiosk-keiko-lent');
  await expect(button(page, plain(en.site.finish))).toBeHidden();
});

test('nothing on a lent tablet leads out of the page, and nothing asks for letters', async ({ page }) => {
  await page.goto('/en/?lent');
  await isLent(page);
  const scenario = 'scenario=reader-face-agree-all';
  for (const path of [
    '',
    'settings/',
    'progress/',
    'words/',
    'office/',
    'about/',
    'free/',
    `card/?${scenario}`,
  ]) {
    await page.goto(`/en/${path}`);
    await isLent(page);
    const ways = await page.evaluate(() => ({
      typed: document.querySelectorAll(
        'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]',
      ).length,
      out: [...document.links]
        .filter((link) => link.origin !== location.origin || link.target !== '')
        .filter((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))
        .length,
      menu: document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
      selection: getComputedStyle(document.body).userSelect,
      pulling: getComputedStyle(document.documentElement).overscrollBehaviorY,
    }));
    expect([path, ways]).toEqual([
      path,
      { typed: 0, out: 0, menu: false, selection: 'none', pulling: 'none' },
    ]);
  }
  await expect(button(page, plain(en.card.print))).toHaveCount(0);
});
