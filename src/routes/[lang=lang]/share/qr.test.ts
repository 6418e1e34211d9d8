import fc from 'fast-check';
import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { drawQr } from './qr';

/** What a camera reads that sees the drawing, so many pixels a unit. */
function seen({ side, path }: { side: number; path: string }, pixels = 4): string {
  const width = side * pixels;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = 0, y = 0, wide = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) =>
    run.map(Number),
  ))
    for (let row = y * pixels; row < (y + 1) * pixels; row += 1)
      for (let column = x * pixels; column < (x + wide) * pixels; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return decode({ width, height: width, data });
}

const link = (query: string) => `https://kiosk-keiko.example.org/en/practice/?${query}`;

test.each([
  ['', 'the shortest'],
  ['scenario=one-wrong-pin', 'a usual one'],
  [
    'scenario=reader-electronic-prescription&make=upright&who=nguyen-van-minh&level=together&seed=482910',
    'a long one',
  ],
  [
    `make=lawson&who=le-thi-hoa&city=wakabano&at=2026-12-31T10:00&purse=${Array.from({ length: 40 }, () => 10000).join()}&things=phone,prescription&real=1&idle=1&fault=paper-out`,
    'the longest there is',
  ],
])('a camera reads a link from its QR code: %s (%s)', (query) => {
  expect(seen(drawQr(link(query)))).toBe(link(query));
});

test('whatever stands in it, a camera reads it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9=&,:-]{1,200}$/), (query) => {
      expect(seen(drawQr(link(query)))).toBe(link(query));
    }),
    { numRuns: 20 },
  );
});

test('around it is a quiet zone of four modules', () => {
  const { side, path } = drawQr(link(''));
  const all = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.map(Number));
  const [left, top, right, bottom] = [
    Math.min(...all.map(([, x = 0]) => x)),
    Math.min(...all.map(([, , y = 0]) => y)),
    Math.max(...all.map(([, x = 0, , wide = 0]) => x + wide)),
    Math.max(...all.map(([, , y = 0]) => y + 1)),
  ];
  expect([left, top, side - right, side - bottom]).toEqual([4, 4, 4, 4]);
});
