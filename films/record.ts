import { mkdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { replayKey } from '../src/lib/practice/replay';
import { expectedOf } from './expected';
import { addressOf, type Film } from './film';
import { Following, PATIENCE } from './following';
import { FRAME_MS } from './frame';
import { pageScript } from './page-script';
import type { Turn } from './held-time';
import type { Logged } from './log';
import { Loading } from './loading';
import { Pictures } from './pictures';

/** In ms: so long a page may take to be there. */
const ARRIVES = 30_000;

export type Recording = {
  /** The path of a list of pictures with how long each stands, for ffmpeg's `concat`. */
  frames: string;
  frameMs: number;
  frameCount: number;
  /** How many pictures were taken, and how often the picture changed. */
  shots: number;
  changes: number;
  log: Logged[];
  /** How long the film is. */
  ms: number;
  /** The site's files that were loaded for it, as paths in the built site. */
  loaded: string[];
};

/**
 * Plays a film in a page and takes a picture whenever it changes, in the page's own time.
 * @throws FilmTrouble when it goes otherwise than its script does, or nothing happens any more
 */
export async function record(page: Page, film: Film, folder: string): Promise<Recording> {
  await mkdir(folder, { recursive: true });
  const loading = new Loading(page);
  const following = new Following(page, film, expectedOf(film), folder);
  await page.addInitScript({ content: await pageScript('held-time.ts') });
  if (film.replay !== undefined) {
    const kept = { key: replayKey, text: await readFile(film.replay, 'utf8') };
    await page.addInitScript(({ key, text }) => sessionStorage.setItem(key, text), kept);
  }
  await page.goto(addressOf(film), { waitUntil: 'load' });
  if (!(await begins(page))) await following.fails('the opening card', 'that the film does not begin');
  await loading.done();

  const pictures = new Pictures(await page.context().newCDPSession(page), folder);
  const log: Logged[] = [];
  for (let turn = await next(page, 1); ; turn = await next(page, turn.frame + PATIENCE / FRAME_MS)) {
    await loading.done();
    await following.hears(turn);
    log.push(...turn.log);
    await pictures.take(turn.frame, turn.like);
    if (turn.over) break;
  }
  const frameCount = Math.ceil((log.at(-1)?.at ?? 0) / FRAME_MS);
  return {
    frames: await pictures.list(frameCount),
    ...{ frameMs: FRAME_MS, frameCount, log, ms: frameCount * FRAME_MS },
    ...{ shots: pictures.shots, changes: pictures.changes, loaded: loading.files },
  };
}

/** By the clock of who films: that of the page stands still. */
const begins = (page: Page): Promise<boolean> =>
  Promise.race([
    page.evaluate(() => window.heldTime.begun).then(() => true),
    setTimeout(ARRIVES, false, { ref: false }),
  ]);

const next = (page: Page, limit: number): Promise<Turn> =>
  page.evaluate((most) => window.heldTime.next(most), limit);
