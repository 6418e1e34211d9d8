import type { Page } from '@playwright/test';
import { read } from '../../scripts/sources.js';
import en from '../../src/lib/coach/languages/en';
import ja from '../../src/lib/coach/languages/ja';
import vi from '../../src/lib/coach/languages/vi';
import zhHans from '../../src/lib/coach/languages/zh-Hans';
import type { Language } from '../../src/lib/coach/language';
import type { Phrases } from '../../src/lib/coach/phrases';
import type { List } from '../../src/offline/list';
import { expect } from '../calm';

export const phrases: Record<Language, Phrases> = { en, ja, vi, 'zh-Hans': zhHans };

/** What the list of a language names. */
export const listed = (language: string) =>
  (JSON.parse(read(`build/offline/${language}.json`)) as List).files.map(({ at }) => at);

/** Opens the home page, and waits until it says that it works without the network. */
export async function visitOnce(page: Page, language: Language = 'en'): Promise<void> {
  await page.goto(`${language}/`);
  await saysReady(page);
}

/** Readings stand in its Japanese, and what is said before it is ready is much alike: it is found by its look. */
export const saysReady = (page: Page) => expect(page.locator('.sign.ready')).toBeVisible({ timeout: 30_000 });

/** Whether there are fonts of the site on the page, and how many were wanted and did not come. */
export const lackingFonts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const all = [...document.fonts].map(({ status }) => status);
    return [all.includes('loaded'), all.filter((status) => status === 'error').length];
  });
