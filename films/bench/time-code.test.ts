import { expect, test } from 'vitest';
import { lostTicks, readTick } from './time-code';

/** As a video shows them: neither quite black nor quite white. */
const cells = (...ones: number[]) => Uint8Array.from(ones, (one) => (one === 1 ? 231 : 19));
const bits = (tick: number) => Array.from({ length: 16 }, (_, at) => (tick >> at) & 1);

test('a tick is read as it was written', () => {
  expect(readTick(cells(1, 0, ...bits(2025), 0))).toBe(2025);
});

test('a picture without a tick, or half of one and half of another, is not read', () => {
  expect(readTick(cells(0, 0, ...bits(0), 0))).toBeNull();
  expect(readTick(cells(1, 0, ...bits(3), 1))).toBeNull();
});

test('what changed is lost when neither its tick nor the next is shown', () => {
  expect(lostTicks([1, 2, 5, 6, 9], [1, 3, 4, 7])).toEqual([5, 9]);
});
