import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import en from '../src/lib/coach/languages/en';
import { MOST_RUNS } from '../src/lib/practice/run';
import { expect, test } from './calm';

const KEY = 'kiosk-keiko.progress';
const { progress } = en;
const { keep } = progress;

const alone = { idle: 'alone', 'identify.pin': 'alone', 'pay.choose': 'alone' };
const run = (at: string, scenario: string, part: object = {}) => ({
  at,
  terminal: 'shop-copier',
  make: 'lawson',
  scenario,
  person: 'sato-haruko',
  level: 'alone',
  steps: alone,
  slips: [],
  left: [],
  yen: 200,
  seconds: 300,
  reached: true,
  ...part,
});
const RUNS = [
  run('2026-11-16T10:00', 'jumin-self-coins'),
  run('2026-11-18T10:00', 'jumin-self-coins'),
  run('2026-11-19T10:00', 'three-wrong-pins', { level: 'together', steps: { idle: 'shown' } }),
  run('2026-11-23T10:00', 'one-wrong-pin', {
    level: 'together',
    steps: { ...alone, 'identify.pin': 'hint' },
  }),
];

/** On 2026-11-24, a Tuesday, on a device that has kept this. */
async function visits(page: Page, text?: string): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00'));
  await page.goto('/en/about/');
  if (text !== undefined)
    await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [KEY, text] as const);
  await page.goto('/en/progress/');
}

const afterSomeDays = JSON.stringify({ version: 1, runs: RUNS, mastery: {}, words: [] });

const opens = (page: Page, name: string, text: string) =>
  page.getByLabel(keep.open).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('who comes for the first time is told what will be here, and where to begin', async ({ page }) => {
  await visits(page);
  await expect(page.getByRole('heading', { name: progress.none.title })).toBeVisible();
  await page.getByRole('link', { name: progress.none.start }).tap();
  await expect(page.getByRole('heading', { name: en.home.title })).toBeVisible();
});

test('it says who is ready, what is missing and what comes next on which day', async ({ page }) => {
  await visits(page, afterSomeDays);
  await expect(page.getByText(progress.ready, { exact: true })).toHaveCount(1);
  await expect(page.getByText(progress.known)).toHaveCount(1);
  await expect(page.getByText(progress.missingDays(2))).toHaveCount(1);
  await expect(page.getByText(progress.advice['less-help']('on Thursday', 'ask'))).toHaveCount(2);
  const start = page.getByRole('link', { name: progress.start, exact: true }).first();
  await expect(start).toHaveAttribute('href', /one-wrong-pin&make=lawson&who=sato-haruko&level=ask$/);
});

test('saved as a file, erased and opened again, everything is as it was', async ({ page }) => {
  await visits(page, afterSomeDays);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: keep.save }).tap();
  const file = await download;
  expect(file.suggestedFilename()).toBe('kiosk-keiko-2026-11-24.json');
  const text = await readFile(await file.path(), 'utf8');

  await page.getByRole('button', { name: keep.erase }).tap();
  await page.getByRole('button', { name: keep.no }).tap();
  await expect(page.getByText(progress.ready, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: keep.erase }).tap();
  await page.getByRole('button', { name: keep.yes }).tap();
  await expect(page.getByText(keep.erased)).toBeVisible();
  await expect(page.getByRole('heading', { name: progress.none.title })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await opens(page, file.suggestedFilename(), text);
  await expect(page.getByText(progress.imported.runs(4))).toBeVisible();
  await expect(page.getByText(progress.ready, { exact: true })).toBeVisible();
  await opens(page, file.suggestedFilename(), text);
  await expect(page.getByText(progress.imported.nothing)).toBeVisible();
});

test('a file that is not from here is refused in words, and changes nothing', async ({ page }) => {
  await visits(page, afterSomeDays);
  const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
  const before = await kept();
  await opens(page, 'shopping.json', '{"milk":2}');
  await expect(page.getByText(progress.refused.foreign.title)).toBeVisible();
  expect(await kept()).toBe(before);
});

test('what a newer version had saved is told and not lost', async ({ page }) => {
  await visits(page, '{"version":2,"runs":{}}');
  await expect(page.getByText(progress.problem.newer)).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"version":2,"runs":{}}');
});

test('who has practised as often as is kept is told that the oldest go, and how they stay', async ({
  page,
}) => {
  const runs = Array.from({ length: MOST_RUNS }, (_, seconds) =>
    run('2026-11-16T10:00', 'jumin-self-coins', { seconds }),
  );
  await visits(page, JSON.stringify({ version: 1, runs: runs.slice(1), mastery: {}, words: [] }));
  await expect(page.getByRole('button', { name: keep.save })).toBeVisible();
  await expect(page.getByText(progress.full(MOST_RUNS))).toBeHidden();
  await visits(page, JSON.stringify({ version: 1, runs, mastery: {}, words: [] }));
  await expect(page.getByText(progress.full(MOST_RUNS))).toBeVisible();
});
