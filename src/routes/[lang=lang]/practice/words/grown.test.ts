import { expect, test } from 'vitest';
import { grown } from './grown';

const box = (left: number, top: number, width: number, height: number) => ({ left, top, width, height });

test('a small label grows until a finger finds it', () => {
  expect(grown([box(100, 100, 36, 24)], 44, 20)).toEqual([box(96, 90, 44, 44)]);
});

test('but no more than it may', () => {
  expect(grown([box(100, 100, 36, 24)], 44, 5)).toEqual([box(96, 95, 44, 34)]);
});

test('what is large enough stays as it is', () => {
  expect(grown([box(0, 0, 200, 60)], 44, 12)).toEqual([box(0, 0, 200, 60)]);
});

test('two lines share what is between them', () => {
  expect(grown([box(0, 0, 200, 24), box(0, 28, 200, 24)], 44, 12)).toEqual([
    box(0, -10, 200, 36),
    box(0, 26, 200, 36),
  ]);
});

test('what stands within something else minds only its neighbours', () => {
  expect(grown([box(0, 0, 200, 100), box(20, 60, 100, 24)], 44, 12)).toEqual([
    box(0, 0, 200, 100),
    box(20, 50, 100, 44),
  ]);
});

test('lines that reach over each other are parted in the middle', () => {
  expect(grown([box(0, 0, 200, 30), box(0, 20, 200, 30)], 20, 12)).toEqual([
    box(0, 0, 200, 25),
    box(0, 25, 200, 25),
  ]);
});
