import type { BrowserContext, Locator, Page } from '@playwright/test';
import decode from 'qr/decode.js';
import en from '../src/lib/coach/languages/en';
import ja from '../src/lib/coach/languages/ja';
import vi from '../src/lib/coach/languages/vi';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';

const { share } = en;
const QUERY = 'scenario=reader-electronic-prescription&make=upright';

for (const [where, colorScheme, width, height, tag] of [
  ['a projector', 'light', 1280, 800, ['@every']],
  ['a tablet in the dark', 'dark', 800, 1280, ['@every']],
  ['a phone in the dark', 'dark', 390, 844, []],
] as const)
  test.describe(`on ${where}`, { tag: [...tag] }, () => {
    test.use({ colorScheme, viewport: { width, height } });

    test('a camera reads the short link of what is chosen, in the language of the page', async ({
      page,
      baseURL,
    }) => {
      const dialog = await shareFrom(page, 'ja', ja.share);
      await expect(dialog.getByText(`${baseURL}/ja/practice/?${QUERY}`, { exact: true })).toBeVisible();
      expect(await seenBy(page, dialog.getByRole('img'))).toBe(`${baseURL}/ja/practice/?${QUERY}`);
    });
  });

test('the link is copied by a button, and says so', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await shareFrom(page, 'en', share);
  await dialog.getByRole('button', { name: share.copy }).tap();
  await expect(dialog.getByRole('status')).toHaveText(share.copied);
  expect(await pastedElsewhere(context)).toBe(`${baseURL}/en/practice/?${QUERY}`);
});

test('where a page may not copy, the link is marked to be copied by hand', async ({ page, baseURL }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const dialog = await shareFrom(page, 'en', share);
  await dialog.getByRole('button', { name: share.copy }).tap();
  await expect(dialog.getByRole('status')).toHaveText(share.notCopied);
  expect(await page.evaluate(() => String(getSelection()))).toBe(`${baseURL}/en/practice/?${QUERY}`);
});

test('on paper there is the code and the link, and nothing else', async ({ page }) => {
  const dialog = await shareFrom(page, 'en', share);
  await page.emulateMedia({ media: 'print' });
  await expect(dialog.getByRole('img')).toBeVisible();
  await expect(dialog.getByText(QUERY)).toBeVisible();
  await expect(dialog.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
});

test('it closes by Escape, and the page is as it was', async ({ page }) => {
  const dialog = await shareFrom(page, 'en', share);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: share.open, exact: true })).toBeFocused();
});

test.describe('in letters twice as large, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('whatever is scrolled, it can be closed, and nothing is cut', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kiosk-keiko.settings', '{"version":1,"text":200}'));
    const dialog = await shareFrom(page, 'vi', vi.share);
    const close = dialog.getByRole('button', { name: vi.share.close });
    await expect(dialog.getByRole('img')).toBeInViewport({ ratio: 1 });
    await dialog.getByRole('button', { name: vi.share.print }).scrollIntoViewIfNeeded();
    await expect(close).toBeInViewport({ ratio: 1 });
    const { width, height } = (await close.boundingBox()) ?? { width: 0, height: 0 };
    expect([width >= 60, height >= 60]).toEqual([true, true]);
    expect(await dialog.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
    await close.tap();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: vi.share.open, exact: true })).toBeFocused();
  });
});

/** Opens the link of what is chosen on the home page. */
async function shareFrom(page: Page, language: string, words: typeof share): Promise<Locator> {
  await page.goto(`/${language}/?${QUERY}&who=santos-maria`);
  await expect(page.getByRole('radio', { name: /Santos|サントス/ })).toBeChecked();
  await page.getByRole('button', { name: plain(words.open), exact: true }).tap();
  const dialog = page.getByRole('dialog', { name: plain(words.title), exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The site itself may write into the clipboard and not read it. */
async function pastedElsewhere(context: BrowserContext): Promise<string> {
  const elsewhere = await context.newPage();
  await elsewhere.route('/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<body data-awake>' }),
  );
  await elsewhere.goto('/elsewhere');
  return elsewhere.evaluate(() => navigator.clipboard.readText());
}

/** What a camera reads that sees a QR code on the page, just as it looks. */
async function seenBy(page: Page, code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  const { width, height, data } = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const brush = canvas.getContext('2d');
    brush?.drawImage(image, 0, 0);
    const { width, height } = canvas;
    return { width, height, data: Array.from(brush?.getImageData(0, 0, width, height).data ?? []) };
  }, picture);
  return decode({ width, height, data: Uint8Array.from(data) });
}
