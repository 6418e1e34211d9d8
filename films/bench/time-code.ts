import type { FilmEvent } from '../../src/lib/practice/film';

/** In pixels, and how many of them: a white and a black one, sixteen of the number, one that makes the white ones even. */
export const CELL = 16;
export const CELLS = 19;
export const BITS = 16;

declare global {
  interface Window {
    /** In real time: the ticks at which something on the page changed, and those of the film's beginning and end. */
    ticking: { changed: number[]; over: boolean; first: number; last: number };
  }
}

/**
 * For a page that is recorded in real time: writes the number of the tick into the lower left corner, so that each picture says when it is
 * from, and notes at which ticks the page itself changed. Runs in the page, so it knows nothing from outside.
 */
export function tickInPage({ ms, cell, bits }: { ms: number; cell: number; bits: number }): void {
  const changed = new Set<number>();
  window.ticking = { changed: [], over: false, first: -1, last: -1 };
  const now = () => Math.floor(performance.now() / ms);
  const canvas = document.createElement('canvas');
  canvas.width = cell * (bits + 3);
  canvas.height = cell;
  canvas.style.cssText = 'position:fixed;left:0;bottom:0;z-index:2147483647;pointer-events:none';
  const pen = canvas.getContext('2d');

  const write = (tick: number) => {
    const digits = Array.from({ length: bits }, (_, at) => (tick >> at) & 1);
    const ones = digits.filter((one) => one === 1).length;
    [1, 0, ...digits, ones % 2].forEach((one, at) => {
      if (!pen) return;
      pen.fillStyle = one === 1 ? '#fff' : '#000';
      pen.fillRect(at * cell, 0, cell, cell);
    });
  };
  const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
  let last = -1;
  const frame = () => {
    const tick = now();
    if (isMoving()) changed.add(tick);
    if (tick !== last) write((last = tick));
    requestAnimationFrame(frame);
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.append(canvas);
    new MutationObserver(() => changed.add(now())).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    requestAnimationFrame(frame);
  });
  document.addEventListener('keiko:film', (event) => {
    const { kind } = (event as CustomEvent<FilmEvent>).detail;
    if (window.ticking.first < 0) window.ticking.first = now();
    if (kind !== 'over') return;
    window.ticking = {
      ...{ first: window.ticking.first, last: now(), over: true },
      changed: [...changed].sort((one, other) => one - other),
    };
  });
}

/** The tick that is written in a picture of the cells, one byte each; null when none can be read. */
export function readTick(cells: Uint8Array): number | null {
  const ones = [...cells].map((brightness) => (brightness > 127 ? 1 : 0));
  const [white, black] = ones;
  const digits = ones.slice(2, 2 + BITS);
  const count = digits.filter((one) => one === 1).length;
  if (white !== 1 || black !== 0 || count % 2 !== ones[2 + BITS]) return null;
  return digits.reduce<number>((tick, one, at) => tick + one * 2 ** at, 0);
}

/** Of the ticks at which something changed, those of which no picture shows it, or the one after. */
export function lostTicks(changed: readonly number[], shown: readonly number[]): number[] {
  const seen = new Set(shown);
  return changed.filter((tick) => !seen.has(tick) && !seen.has(tick + 1));
}
