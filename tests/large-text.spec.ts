import type { Page } from '@playwright/test';
import { languages } from '../src/lib/coach/language';
import { expect, test } from './calm';

const PAGES = [
  '',
  'free/',
  'settings/',
  'progress/',
  'words/',
  'office/?who=sato-haruko',
  'about/',
  'card/?scenario=jumin-self-coins&make=lawson',
  'practice/?scenario=jumin-self-coins&make=lawson',
];
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
];

const at = '2026-11-23T10:00';
const run = {
  ...{ at, terminal: 'shop-copier', make: 'lawson', scenario: 'one-wrong-pin', person: 'sato-haruko' },
  ...{ level: 'together', steps: { idle: 'alone', 'identify.pin': 'hint', 'pay.choose': 'shown' } },
  ...{ slips: [], left: [], yen: 200, seconds: 300, reached: true },
};
const words = [{ words: '{証明書交付|しょうめいしょこうふ}サービス', terminal: 'shop-copier', at }];
const KEPT = {
  settings: { text: 200, scanning: true, tapAnywhere: true },
  progress: { version: 1, runs: [run], mastery: {}, words },
  memory: { version: 1, language: null, last: { scenario: run.scenario, make: run.make, who: run.person } },
};

const keep = (page: Page) =>
  page.addInitScript((kept) => {
    for (const [name, value] of Object.entries(kept))
      localStorage.setItem(`kiosk-keiko.${name}`, JSON.stringify(value));
  }, KEPT);

/** How much wider than its window the page is, in px. */
const tooWide = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollWidth - innerWidth;
  });

for (const language of Object.keys(languages))
  test(
    `with letters twice as large no page in ${language} is pushed sideways`,
    {
      // of those with the longest words
      tag: language === 'vi' ? [] : '@every',
    },
    async ({ page }) => {
      test.slow();
      await keep(page);
      const faults: string[] = [];
      for (const path of PAGES) {
        await page.goto(`/${language}/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
        for (const size of WINDOWS) {
          await page.setViewportSize(size);
          const more = await tooWide(page);
          if (more > 0) faults.push(`${path} at ${size.width}: ${more} px`);
        }
      }
      expect(faults).toEqual([]);
    },
  );
