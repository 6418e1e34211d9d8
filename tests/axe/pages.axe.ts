import { test as plainTest, type Page, type TestInfo } from '@playwright/test';
import { expect, test } from '../calm';
import { expectAxe } from './axe';
import { inThemes, LANGUAGE, LANGUAGES, PAGES, SIZES } from './look';

const pages = PAGES.flatMap((page) =>
  page.includes(LANGUAGE) ? LANGUAGES.map((id) => page.replace(LANGUAGE, id)) : page,
);

/** Addresses at which a page shows something else. */
const MORE = LANGUAGES.flatMap((language) => [
  `/${language}/practice/?scenario=nowhere`,
  `/${language}/office/?who=sato-haruko`,
]);

for (const path of [...pages, ...MORE])
  test(`axe finds nothing at ${path}`, ({ page }, info) => looksAt(page, path, info));

// a page that is not there is a complaint on the console
for (const language of LANGUAGES)
  plainTest(`axe finds nothing at /${language}/nowhere/`, ({ page }, info) =>
    looksAt(page, `/${language}/nowhere/`, info),
  );

async function looksAt(page: Page, path: string, info: TestInfo): Promise<void> {
  await expectAxe(page.context());
  const faults: string[] = [];
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  for (const size of SIZES) {
    await page.setViewportSize(size);
    faults.push(...(await inThemes(page, `${path}, ${size.width} x ${size.height}`, info)));
  }
  expect(faults).toEqual([]);
}
