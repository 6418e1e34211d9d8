import { expect, test } from 'vitest';
import { growing } from './growing';

const looks = (...heaps: number[]) => heaps.map((heap) => ({ heap, nodes: 4_000, listeners: 41 }));

test('what is loaded in the beginning, and what is held for a moment, is no leak', () => {
  expect(growing(looks(5, 8, 9, 10, 10, 14, 10.5, 15, 10.6))).toEqual([]);
});

test('what a page holds more and more of is named', () => {
  expect(growing(looks(10, 10, 10, 10, 11, 12, 13, 14, 15))).toEqual([
    'heap: 11 in the middle third, 14 in the last: +27.3 %, at most +10.0 %',
  ]);
  const listeners = [41, 60, 80].map((count) => ({ heap: 1, nodes: 1, listeners: count }));
  expect(growing(listeners)).toEqual([
    'listeners: 60 in the middle third, 80 in the last: +33.3 %, at most +10.0 %',
  ]);
});

test('of less than three looks nothing can be said', () => {
  expect(growing(looks(1, 9))).toEqual([]);
});
