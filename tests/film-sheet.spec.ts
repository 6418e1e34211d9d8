import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as plainTest, type Page } from '@playwright/test';
import type { About } from '../films/about';
import { writeSheet } from '../films/sheet';
import { aFilm } from '../films/sheet/testing/a-film';
import { findFfmpeg } from '../scripts/ffmpeg.js';

const HOSTILE = `<img src="x" onerror="throw 1"> & <b>`;
const shop = aFilm({});
const hospital = aFilm({
  scenario: 'reader-face-agree-all',
  terminal: 'card-reader',
  make: 'tray',
  title: HOSTILE,
});
const inJapanese = aFilm({ language: 'ja', title: '{自分|じぶん}だけの {住民票|じゅうみんひょう}' });

/** A folder of films in which nothing may go wrong unseen, and from which nothing may be asked of anywhere else. */
const test = plainTest.extend<{ sheet: string }>({
  sheet: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sheet-of-films-'));
    putFilms(folder, [shop, hospital, inJapanese]);
    await writeSheet(folder);
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
    page.on('console', (message) => troubles.push(`console: ${message.text()}`));
    page.on('request', (request) => {
      const isBeside = request.url().startsWith(pathToFileURL(folder).href);
      if (!isBeside && !request.url().startsWith('data:')) troubles.push(`request: ${request.url()}`);
    });
    await use(pathToFileURL(join(folder, 'index.html')).href);
    rmSync(folder, { recursive: true });
    expect(troubles).toEqual([]);
  },
});

const dialog = (page: Page) => page.getByRole('dialog');
const titles = (page: Page) => page.getByRole('listitem').getByRole('link').locator('.title');

test('somebody finds a film by language and machine, in a folder', async ({ page, sheet }) => {
  await page.goto(`${sheet}#vi`);
  await expect(titles(page)).toHaveText([shop.title, HOSTILE]);
  await page.getByRole('button', { name: 'Bệnh viện, nhà thuốc' }).click();
  await expect(titles(page)).toHaveText([HOSTILE]);
  await page.getByRole('link', { name: 'やさしい 日本語' }).click();
  await expect(titles(page)).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ビデオで 見みる');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('a link opens its film, with subtitles and parts; Escape leads back to it', async ({ page, sheet }) => {
  await page.goto(`${sheet}#${shop.name}`);
  await expect(dialog(page)).toHaveAccessibleName(shop.title);
  const video = dialog(page).locator('video');
  const cues = () =>
    video.evaluate(({ textTracks }: HTMLVideoElement) =>
      [...textTracks].map(({ kind, mode, language, cues }) => ({
        kind,
        mode,
        language,
        cues: [...(cues ?? [])].map((cue) => [cue.startTime, cue.endTime, (cue as VTTCue).text]),
      })),
    );
  const subtitles = {
    kind: 'subtitles',
    language: 'vi',
    cues: [
      [0.5, 2.5, 'Bấm <lang ja>「行政サービス」</lang>.'],
      [3, 5.5, 'Cho tiền vào.'],
    ],
  };
  const parts = {
    kind: 'chapters',
    mode: 'hidden',
    language: 'vi',
    cues: [
      [0, 3, 'Màn hình đầu tiên'],
      [3, 6, 'Trả tiền'],
    ],
  };
  expect(await cues()).toEqual([{ ...subtitles, mode: 'hidden' }, parts]);
  await dialog(page).getByRole('switch', { name: 'Phụ đề' }).check();
  expect(await cues()).toEqual([{ ...subtitles, mode: 'showing' }, parts]);

  const part = dialog(page).getByRole('button', { name: 'Trả tiền' });
  await expect(part).not.toHaveAttribute('aria-current');
  await part.click();
  await expect(part).toHaveAttribute('aria-current', 'true');
  expect(await video.evaluate(({ currentTime }: HTMLVideoElement) => currentTime)).toBeGreaterThanOrEqual(3);

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('link', { name: shop.title })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#vi');
});

test('who opens a film and goes back has the films again', async ({ page, sheet }) => {
  await page.goto(`${sheet}#ja`);
  await page.getByRole('link', { name: '住民票' }).click();
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeVisible();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${inJapanese.name}`);
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
});

test('without a script every film can still be opened', async ({ browser, sheet }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(sheet);
  await expect(page.getByRole('link', { name: shop.title })).toHaveAttribute('href', shop.files.mp4);
  await expect(page.getByRole('link', { name: '住民票' })).toBeVisible();
  await page.close();
});

/** Of six seconds each, where there is an ffmpeg; else files that are none. */
function putFilms(folder: string, films: About[]): void {
  const [first] = films;
  if (!first) return;
  const at = (file: string) => join(folder, file);
  const source = ['-f', 'lavfi', '-i', 'testsrc=size=320x200:rate=10', '-t', '6'];
  const ffmpeg = programs()?.ffmpeg;
  if (ffmpeg) {
    spawnSync(ffmpeg, ['-v', 'error', ...source, '-pix_fmt', 'yuv420p', at(first.files.mp4)]);
    spawnSync(ffmpeg, ['-v', 'error', '-i', at(first.files.mp4), '-frames:v', '1', at(first.files.poster)]);
  } else for (const file of [first.files.mp4, first.files.poster]) writeFileSync(at(file), 'none');
  for (const film of films) {
    writeFileSync(at(`${film.name}.json`), JSON.stringify(film));
    if (film === first) continue;
    copyFileSync(at(first.files.mp4), at(film.files.mp4));
    copyFileSync(at(first.files.poster), at(film.files.poster));
  }
}

function programs() {
  try {
    return findFfmpeg();
  } catch {
    return null;
  }
}
