import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';

const REHEARSAL = '/en/practice/?scenario=jumin-self-coins&make=lawson';
const seen = (page: Page) => page.locator('[data-drawn]');
const key = (page: Page) => page.getByRole('button', { name: '行政サービス', exact: true });

/** What it asks for after the picture comes only when it is let go. */
async function slowAfterPicture(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let isAsked = false;
  await page.route('**/practice/first/**', (route) => {
    isAsked = true;
    return route.continue();
  });
  await page.route('**/*.js', async (route) => {
    if (isAsked) await held;
    await route.continue();
  });
  return letGo;
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`at ${viewport.width} px the first screen is seen before the machine is there, and a touch is not lost`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${REHEARSAL}&real=0`);
    const { x, y, width, height } = (await key(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

    const letGo = await slowAfterPicture(page);
    await page.goto(REHEARSAL);
    await expect(seen(page)).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: plain(en.site.loading) })).toBeAttached();
    await page.touchscreen.tap(x + width / 2, y + height / 2);
    letGo();
    await expect(page.getByRole('heading', { name: 'ご利用になるサービスを選んでください' })).toBeVisible();
    await expect(seen(page)).toBeHidden();
  });
}

test('where the picture cannot be had, the rehearsal begins all the same', async ({ page }) => {
  await page.route('**/practice/first/**', (route) => route.fulfill({ status: 204 }));
  await page.goto(REHEARSAL);
  await expect(key(page)).toBeVisible();
});
