import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type Browser } from '@playwright/test';
import { addressOf, nameOf, viewportOf, type Film } from '../film';
import { FRAME_MS } from '../frame';
import { known } from '../known';
import type { Logged } from '../log';
import { plan } from '../plan';
import { produce } from '../produce';
import { record } from '../record';
import { readMeasured } from './order';
import { BITS, CELL, tickInPage } from './time-code';

/** What is left in the folder for whoever measures. `work`: in seconds. Paths are absolute. */
export type Result =
  | { way: 'film'; work: number; seconds: number; film: string; list: string; log: Logged[] }
  | { way: 'recorded'; work: number; seconds: number; film: string; changed: number[] };

const order = readMeasured();
const [film] = plan(order.request, known());

test(order.way, async ({ browser }) => {
  if (!film) throw new Error('There is no film to measure');
  const result = await (order.way === 'film' ? made(film, browser) : recorded(film, browser));
  writeFileSync(order.result, JSON.stringify(result));
});

async function made(one: Film, browser: Browser): Promise<Result> {
  const { making: folder, site, ffmpeg, version } = order;
  const started = performance.now();
  const context = await browser.newContext({ viewport: viewportOf(one) });
  const recording = await record(await context.newPage(), one, folder);
  await context.close();
  await produce(recording, one, { folder, site, ffmpeg, version, web: false, burn: false });
  const work = (performance.now() - started) / 1000;
  const { frames: list, log, ms } = recording;
  return { way: 'film', work, seconds: ms / 1000, film: join(folder, `${nameOf(one)}.mp4`), list, log };
}

async function recorded(one: Film, browser: Browser): Promise<Result> {
  const size = viewportOf(one);
  const started = performance.now();
  const context = await browser.newContext({ viewport: size, recordVideo: { dir: order.making, size } });
  const page = await context.newPage();
  await page.addInitScript(tickInPage, { ms: FRAME_MS, cell: CELL, bits: BITS });
  await page.goto(addressOf(one));
  await page.waitForFunction(() => window.ticking.over, undefined, { timeout: 0, polling: 500 });
  const { changed, first, last } = await page.evaluate(() => window.ticking);
  const video = page.video();
  await context.close();
  const path = (await video?.path()) ?? '';
  const work = (performance.now() - started) / 1000;
  return {
    ...{ way: 'recorded', work, film: path, seconds: ((last - first) * FRAME_MS) / 1000 },
    changed: changed.filter((tick) => tick >= first && tick < last),
  };
}
