import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';
import { readBuiltSite } from './built-site';
import { nameOf, viewportOf, type Film } from './film';
import { keep, keptIn, sizeOf } from './kept';
import { toldOf, type Logged } from './log';
import type { Order } from './order';
import { produce } from './produce';
import type { Made } from './progress';
import { record, type Recording } from './record';
import { pathOf } from './sound-track';
import { dependsOn } from './tools';
import { FilmTrouble } from './trouble';
import { Ingredients } from './unchanged';

/**
 * Makes a film, unless it is there and would become the same again. It comes into the folder only when it is whole.
 * @throws when it cannot be made; a picture of where it stood is then in the folder's `failed`
 */
export async function make(film: Film, order: Order, browser: Browser): Promise<Made> {
  const { folder, making, site, ffmpeg, web, burn, again, version } = order;
  const name = nameOf(film);
  const ingredients = ingredientsOf(site);
  const rest = dependsOn(film, { ffmpeg: ffmpeg.version, browser: browser.version() });
  const there = keptIn(folder, name);
  const hasAll = there && (!web || there.files.webm) && (!burn || there.files.burnt);
  if (!again && hasAll && ingredients.isSame(there.madeOf, rest))
    return { seconds: there.seconds, bytes: sizeOf(folder, there), isNew: false };

  const unfinished = join(making, name);
  const failed = join(folder, 'failed', `${name}.png`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const recording = await recorded(film, browser, unfinished);
    await produce(recording, film, { folder: unfinished, site, ffmpeg, web, burn, browser, version });
    const loaded = [...recording.loaded, ...soundsIn(recording.log)];
    const kept = keep({ from: unfinished, to: folder, name, madeOf: ingredients.madeOf(loaded, rest) });
    rmSync(failed, { force: true });
    return { seconds: kept.seconds, bytes: sizeOf(folder, kept), isNew: true };
  } catch (error) {
    throw error instanceof FilmTrouble ? withPictureAt(failed, error) : error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

async function recorded(film: Film, browser: Browser, folder: string): Promise<Recording> {
  const context = await browser.newContext({ viewport: viewportOf(film) });
  try {
    return await record(await context.newPage(), film, folder);
  } finally {
    await context.close();
  }
}

/** The picture would go with the folder in which the film was made. */
function withPictureAt(path: string, { at }: FilmTrouble): FilmTrouble {
  if (at.screenshot === null) return new FilmTrouble(at);
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(at.screenshot, path);
  return new FilmTrouble({ ...at, screenshot: path });
}

/** The site's files with the sounds, as paths in it: a page that is filmed need not load them. */
const soundsIn = (log: Logged[]): string[] => toldOf(log, 'sounds').flatMap(({ src }) => pathOf(src) ?? []);

let read: Ingredients | undefined;
const ingredientsOf = (site: string): Ingredients => (read ??= new Ingredients(readBuiltSite(site)));
