import en from '../src/lib/coach/languages/en';
import { plain } from '../src/lib/words';
import { expect, test } from './calm';

const words = en.settings;
const KEY = 'kiosk-keiko.settings';

/** What is written on <html> for the style sheets. */
const attributes = () => Object.fromEntries(Object.entries(document.documentElement.dataset));

test('larger letters are there at once, and stay on every page', async ({ page }) => {
  await page.goto('/en/settings/');
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('16px');
  const question = page.getByRole('radiogroup', { name: plain(words.text.title) });
  await question.getByRole('radio', { name: '150 %' }).check();
  await expect.poll(size).toBe('24px');
  await page.goto('/en/');
  expect(await size()).toBe('24px');
});

test('the settings are on the page before anything of it is shown', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, JSON.stringify({ text: 200, theme: 'dark', contrast: 'high', motion: 'calm' }));
    document.addEventListener(
      'readystatechange',
      () => (document.documentElement.title = JSON.stringify(document.documentElement.dataset)),
      { once: true },
    );
  }, KEY);
  await page.goto('/en/');
  expect(JSON.parse((await page.locator('html').getAttribute('title')) ?? '')).toEqual({
    text: '200',
    theme: 'dark',
    contrast: 'high',
    motion: 'calm',
  });
});

test('settings that make no sense are as usual, and the page says nothing of it', async ({ page }) => {
  await page.addInitScript(
    (key) => localStorage.setItem(key, '{"text":"huge","theme":{},"contrast":7,"scanSeconds":-1}'),
    KEY,
  );
  await page.goto('/en/settings/');
  await expect
    .poll(() => page.evaluate(attributes))
    .toEqual({ text: '100', theme: 'auto', contrast: 'usual', motion: 'usual' });
});

test('dark is dark also on a light device, and light again as usual', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en/settings/');
  const paper = () => page.locator('.page').evaluate((at) => getComputedStyle(at).backgroundColor);
  const light = await paper();
  await page.getByRole('radio', { name: words.theme.answers.dark, exact: true }).check();
  await expect.poll(paper).not.toBe(light);
  await page.getByRole('button', { name: words.reset }).click();
  await expect.poll(paper).toBe(light);
  await expect(page.getByRole('radio', { name: words.theme.answers.auto })).toBeChecked();
});

test('a device that asks for more contrast gets it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await page.goto('/en/');
  expect((await page.evaluate(attributes))['contrast']).toBe('high');
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect.poll(async () => (await page.evaluate(attributes))['contrast']).toBe('usual');
});

test('another page that is open follows', async ({ page, context }) => {
  await page.goto('/en/');
  const other = await context.newPage();
  await other.goto('/ja/settings/');
  await other.getByRole('radio', { name: '125%' }).check();
  await expect.poll(async () => (await page.evaluate(attributes))['text']).toBe('125');
});

test('in the middle of a rehearsal they open over it, and it stays where it was', async ({ page }) => {
  await page.goto('/en/practice/?scenario=jumin-self-coins&make=lawson');
  await page.getByRole('button', { name: '行政サービス', exact: true }).click();
  const screen = page.getByRole('heading', { name: 'ご利用になるサービスを選んでください' });
  await expect(screen).toBeVisible();
  await page.getByRole('link', { name: en.site.settings }).click();
  const over = page.getByRole('dialog', { name: en.site.settings });
  await over.getByRole('radio', { name: '125 %', exact: true }).check();
  await over.getByRole('button', { name: en.practice.close }).click();
  await expect(over).toBeHidden();
  await expect(screen).toBeVisible();
  expect((await page.evaluate(attributes))['text']).toBe('125');
});

test('the frame of the one switch is made slower and faster, no further than it goes', async ({ page }) => {
  await page.goto('/en/settings/');
  const question = page.getByRole('radiogroup', { name: words.scanning.name });
  await question.getByRole('radio', { name: words.scanning.on, exact: true }).check();
  const shorter = question.getByRole('button', { name: words.shorter });
  await shorter.click();
  await shorter.click();
  await expect(question.getByRole('status')).toHaveText('0.5 seconds');
  await expect(shorter).toBeDisabled();
  await question.getByRole('button', { name: words.longer }).click();
  await page.reload();
  await expect(question.getByRole('status')).toHaveText('1 second');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true });

  test('the languages are behind one button, and it closes by itself', async ({ page }) => {
    await page.goto('/en/settings/');
    const languages = page.getByRole('navigation', { name: en.site.languages });
    const button = languages.getByRole('button');
    await expect(languages.getByRole('link', { name: 'にほんご' })).toBeHidden();
    await button.tap();
    await languages.getByRole('link', { name: 'にほんご' }).tap();
    await expect(page).toHaveURL(/\/ja\/settings\/$/);
    await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
  });
});
