import { readFileSync, statSync } from 'node:fs';
import type { Row } from '../../bench/table';
import { viewportOf, type Size } from '../film';
import type { Result } from './bench.film';
import { lostFrames } from './lost-frames';
import { frames } from './raw';
import { soundOffsets } from './sound-offset';
import { CELL, CELLS, lostTicks, readTick } from './time-code';

/** @param memory the most that was held, in bytes */
export async function figures(
  path: string,
  { size, site, ffmpeg, memory }: { size: Size; site: string; ffmpeg: string; memory: number | null },
): Promise<Row> {
  const result = JSON.parse(readFileSync(path, 'utf8')) as Result;
  const { film, seconds, work } = result;
  const bytes = (statSync(film).size / seconds) * 60;
  const isFilm = result.way === 'film';
  return {
    '': isFilm ? 'npm run videos' : 'recordVideo',
    size,
    'film (s)': seconds.toFixed(1),
    'work (s)': work.toFixed(1),
    'film/work': (seconds / work).toFixed(2),
    ...(await (isFilm ? framesOf(result, size, ffmpeg) : ticksOf(result, size, ffmpeg))),
    'sound off by (ms)': isFilm ? offBy(await soundOffsets(film, result.log, site, ffmpeg)) : 'no sound',
    'memory (MB)': memory === null ? '?' : (memory / 1e6).toFixed(0),
    'MB/min': (bytes / 1e6).toFixed(2),
  };
}

type Way<W extends Result['way']> = Extract<Result, { way: W }>;

async function framesOf({ film, list }: Way<'film'>, size: Size, ffmpeg: string): Promise<Row> {
  const { width, height } = viewportOf({ size });
  const { count, changed, lost } = await lostFrames(film, list, width * height, ffmpeg);
  return {
    frames: `${count}`,
    'that change': `${changed}`,
    lost: `${lost.length}`,
    repeated: `${count - 1 - changed}`,
  };
}

/** As they were written into the pictures while the page was recorded. */
async function ticksOf({ film, changed }: Way<'recorded'>, size: Size, ffmpeg: string): Promise<Row> {
  const { height } = viewportOf({ size });
  const cells = `crop=${CELL * CELLS}:${CELL}:0:${height - CELL},scale=${CELLS}:1:flags=area`;
  const shown: number[] = [];
  let count = 0;
  for await (const frame of frames(ffmpeg, ['-i', film, '-vf', cells], CELLS)) {
    const tick = readTick(frame);
    if (tick !== null) shown.push(tick);
    count += 1;
  }
  const repeated = shown.filter((tick, at) => tick === shown[at - 1]).length;
  const lost = lostTicks(changed, shown).length;
  return { frames: `${count}`, 'that change': `${changed.length}`, lost: `${lost}`, repeated: `${repeated}` };
}

function offBy({ sounds, late }: { sounds: number; late: number[] }): string {
  if (sounds === 0) return 'no sound';
  const most = Math.max(...late.map(Math.abs));
  return `at most ${most.toFixed(1)} (${late.length} of ${sounds} heard)`;
}
