import { expect, test } from 'vitest';
import { sizeOf } from './picture';

test('on a larger picture all is larger, and not farther apart', () => {
  expect([sizeOf(1280, 800), sizeOf(1920, 1080), sizeOf(3840, 2160)]).toEqual([
    { shape: 'wide', width: 1280, height: 800, scale: 1 },
    { shape: 'wide', width: 1280, height: 720, scale: 1.5 },
    { shape: 'wide', width: 1280, height: 720, scale: 3 },
  ]);
});

test('a picture higher than wide has the coach above the machine', () => {
  expect([sizeOf(800, 1280), sizeOf(1080, 1920)]).toEqual([
    { shape: 'tall', width: 800, height: 1280, scale: 1 },
    { shape: 'tall', width: 800, height: 1920 / 1.35, scale: 1.35 },
  ]);
});

test('on a small picture all is smaller, and nothing is left out', () => {
  expect(sizeOf(640, 360)).toEqual({ shape: 'wide', width: 1280, height: 720, scale: 0.5 });
});

test('before its size is known it is as large as it is', () => {
  expect(sizeOf(0, 0).scale).toBe(1);
});
