/// <reference lib="dom" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { japaneseRuns } from '../src/lib/coach/sentences';
import type { Language } from '../src/lib/coach/language';
import { ruby, type Ruby, type Words } from '../src/lib/words';
import { listOf, type Shot } from './frame-list';
import type { Cue } from './subtitles';

type Size = { width: number; height: number };
type Run = Ruby & { japanese: boolean };

/**
 * Draws what is said as strips that are to stand below the picture, so that nothing of the machine is hidden; in the browser
 * and with the site's fonts, because an ffmpeg may be unable to draw letters, and a computer may lack them. All strips are as
 * high as the highest needs. `ms`: of the film. Returns the path of their list, for ffmpeg's `concat`.
 */
export async function captionPictures(
  browser: Browser,
  { cues, language, size, ms }: { cues: readonly Cue[]; language: Language; size: Size; ms: number },
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({
    viewport: size,
    javaScriptEnabled: false,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.goto(`/${language}/`);
    await page.evaluate(makeStrip, { language, letters: Math.max(26, Math.round((size.width * 30) / 1280)) });
    const texts = ['', ...new Set(cues.map(({ text }) => text))];
    const files = await drawn(page, texts, language, { ...size, folder });
    const list = join(folder, 'captions.txt');
    await writeFile(list, listOf(stripsOf(cues, ms, (text) => files.get(text) ?? '')));
    return list;
  } finally {
    await context.close();
  }
}

/** The strip of each text, by its name in the folder. */
async function drawn(
  page: Page,
  texts: readonly Words[],
  language: Language,
  { width, folder }: Size & { folder: string },
): Promise<Map<Words, string>> {
  const draw = (text: Words) => page.evaluate(write, runsOf(text, language));
  let highest = 0;
  for (const text of texts) highest = Math.max(highest, await draw(text));
  const clip = { x: 0, y: 0, width, height: 2 * Math.ceil(highest / 2) };
  await page.setViewportSize({ width, height: clip.height });
  const files = new Map<Words, string>();
  for (const [place, text] of texts.entries()) {
    await draw(text);
    const file = `${place}.png`;
    await page.screenshot({ path: join(folder, file), clip });
    files.set(text, file);
  }
  return files;
}

/** All the time of a film in strips: an empty one where nothing is said. */
export function stripsOf(cues: readonly Cue[], ms: number, fileOf: (text: Words) => string): Shot[] {
  const all = cues.flatMap(({ from, to, text }, place) => {
    const before = cues[place - 1]?.to ?? 0;
    return [
      { file: fileOf(''), from: before, to: from },
      { file: fileOf(text), from, to },
    ];
  });
  return [...all, { file: fileOf(''), from: cues.at(-1)?.to ?? 0, to: ms }].filter(
    ({ from, to }) => to > from,
  );
}

const runsOf = (text: Words, language: Language): Run[] =>
  (language === 'ja' ? [{ run: text, japanese: true }] : japaneseRuns(text, language)).flatMap(
    ({ run, japanese }) => ruby(run).map((stretch) => ({ ...stretch, japanese })),
  );

/** In the page. */
function makeStrip({ language, letters }: { language: string; letters: number }): void {
  const strip = document.createElement('p');
  strip.id = 'strip';
  strip.lang = language;
  strip.style.cssText = `position:fixed;inset:0;box-sizing:border-box;margin:0;display:grid;place-content:center;
    padding:${letters * 0.4}px;background:#14171c;color:#fff;font-size:${letters}px;line-height:1.7;font-weight:600;
    text-align:center;white-space:pre-line;overflow:hidden`;
  strip.append(document.createElement('span'));
  document.body.replaceChildren(strip);
}

/** In the page. Returns how high it needs to be, in pixels. */
async function write(runs: Run[]): Promise<number> {
  const [strip, text] = [document.querySelector('#strip'), document.querySelector('#strip span')];
  if (!strip || !text) throw new Error('There is no strip to write on');
  text.replaceChildren(
    ...runs.map(({ text: written, reading, japanese }) => {
      const run = document.createElement(reading === undefined ? 'span' : 'ruby');
      if (japanese) run.lang = 'ja';
      run.append(written);
      if (reading !== undefined) run.appendChild(document.createElement('rt')).append(reading);
      return run;
    }),
  );
  const high = text.getBoundingClientRect().height + 2 * parseFloat(getComputedStyle(strip).paddingTop);
  await document.fonts.ready;
  return high;
}
