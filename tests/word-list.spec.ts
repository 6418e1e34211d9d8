import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { expect, test } from './calm';

const { list } = en.lookup;

const KEY = 'kiosk-keiko.progress';
const at = '2026-11-24T10:00';
const words = [
  { words: '{硬貨|こうか}', terminal: 'shop-copier', at: '2026-11-23T10:00' },
  { words: '{行政|ぎょうせい}サービス', terminal: 'shop-copier', at },
];
const hold = async (page: Page) => {
  await page.goto('/en/words/');
  const text = JSON.stringify({ version: 1, runs: [], mastery: {}, words });
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const);
  await page.reload();
};

test('says to whoever has no words yet how they come here', async ({ page }) => {
  await page.goto('/en/words/');
  await expect(page.getByRole('heading', { name: list.none.title })).toBeVisible();
  await page.getByRole('link', { name: list.none.start }).tap();
  await expect(page.getByRole('heading', { name: en.home.title })).toBeVisible();
});

test('asks for a meaning before it shows it', async ({ page }) => {
  await hold(page);
  await expect(page.getByRole('listitem')).toContainText(['gyōsei sābisu', 'kōka']);
  await page.getByRole('button', { name: list.cover }).tap();
  await expect(page.getByText('town office services')).toHaveCount(0);
  await page.getByRole('button', { name: `${list.uncover} 行政サービス` }).tap();
  await expect(page.getByText('town office services')).toBeVisible();
  await expect(page.getByText('coins', { exact: true })).toHaveCount(0);
});

test('lets go of one word, takes it back, and lets go of all after asking', async ({ page }) => {
  await hold(page);
  await page.getByRole('button', { name: `${list.remove}: 硬貨` }).tap();
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: list.putBack }).tap();
  await expect(page.getByRole('listitem')).toContainText(['gyōsei sābisu', 'kōka']);
  await page.getByRole('button', { name: list.removeAll }).tap();
  await page.getByRole('button', { name: list.no }).tap();
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: list.removeAll }).tap();
  await page.getByRole('button', { name: list.yes }).tap();
  await expect(page.getByText(list.allRemoved)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: list.none.title })).toBeVisible();
});

test('is printed without what one can press', async ({ page }) => {
  await hold(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('town office services')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('link')).toHaveCount(0);
});
