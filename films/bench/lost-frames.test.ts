import { expect, test } from 'vitest';
import { isLike } from './lost-frames';

const dots = (...shades: number[]) =>
  Uint8Array.from({ length: 60 }, (_, at) => shades[at % shades.length] ?? 0);

test('a frame is like the picture that it is nearer to, where the two differ', () => {
  const [before, after] = [dots(0, 200, 200), dots(0, 50, 50)];
  expect(isLike(dots(90, 190, 190), before, after)).toBe(true);
  expect(isLike(dots(90, 60, 60), before, after)).toBe(false);
});

test('what nobody can see differ is not missed', () => {
  const before = dots(0, 200, 200);
  expect(isLike(before, before, dots(0, 206, 200))).toBe(false);
  const oneDot = before.with(7, 0);
  expect(isLike(before, before, oneDot)).toBe(false);
});
