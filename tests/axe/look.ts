import { readdirSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { languages } from '../../src/lib/coach/language';
import { faultsOf } from './axe';

export const LANGUAGES = Object.keys(languages);
export const THEMES = ['light', 'dark'] as const;
export const SIZES: [Size, ...Size[]] = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
];

export type Size = { width: number; height: number };

/** The address of every page; `LANGUAGE` stands in it for the language. */
export const LANGUAGE = '[lang=lang]';
export const PAGES = readdirSync(new URL('../../src/routes/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /(^|\/)\+page\.svelte$/.test(file))
  .map((file) => `/${file.slice(0, -'+page.svelte'.length)}`)
  .toSorted();

/** What was looked at: read at the end of the run by `tally.ts`. */
export const LOOKED = 'looked at by axe';

/** Looks at the page as it is, in each theme; gives what is wrong, and where. */
export async function inThemes(page: Page, where: string, info: TestInfo): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    info.annotations.push({ type: LOOKED, description: `${where}, ${colorScheme}` });
    for (const fault of await faultsOf(page)) faults.push(`${where}, ${colorScheme}: ${fault}`);
  }
  return faults;
}

/** Another language by the links at the head of the page, with whatever stands on the page kept. */
export async function speak(
  page: Page,
  language: string,
  pass: (ms: number) => Promise<void>,
): Promise<void> {
  const is = () => page.evaluate(() => document.documentElement.lang);
  if ((await is()) === language) return;
  const link = page.locator(`header a[hreflang="${language}"]`);
  // where it is narrow, the languages are behind a button
  if (!(await link.isVisible())) await page.locator('header nav button').click();
  await link.click();
  for (let waited = 0; (await is()) !== language; waited += 1) {
    if (waited > 200) throw new Error(`the page does not come to speak ${language}`);
    await pass(20);
  }
}
