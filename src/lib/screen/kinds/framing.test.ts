import { describe, expect, it, test } from 'vitest';
import { fitsFrame, looked, NEARBY, type Face } from '../../world';
import { placed, SIDE, STEP, towards } from './framing';

const still: Face = { ...NEARBY, x: 0, y: 0, distance: 0 };
const dragged = (face: Face, x: number, y: number) => towards(face, face, { x: x * STEP.x, y: y * STEP.y });

describe('a face that is dragged', () => {
  it.each([
    [0.6, 0, []],
    [0.7, 0, ['right']],
    [-1, 0, ['left']],
    [0, -1.2, ['up']],
    [0, 0.9, ['down']],
    [2, -1, ['right', 'right', 'up']],
  ])('by %d steps to the right and %d down does %j', (x, y, looks) => {
    expect(dragged(still, x, y)).toEqual(looks);
  });

  it('goes as far as it can, and comes back with the finger from there', () => {
    const far = dragged(still, 9, 0).reduce(looked, still);
    expect(far).toEqual({ ...still, x: 2 });
    expect(towards(far, still, { x: 9 * STEP.x, y: 0 })).toEqual([]);
    expect(towards(far, still, { x: 1 * STEP.x, y: 0 })).toEqual(['left']);
  });

  it('does not tremble with the finger between two steps', () => {
    const once = { ...still, x: 1 };
    expect([0.45, 0.55, 0.48, 1.6].map((x) => towards(once, still, { x: x * STEP.x, y: 0 }))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('comes into the frame when it is dragged there, however far away it is', () => {
    const there = dragged({ ...NEARBY, distance: 0 }, -1, -1).reduce(looked, { ...NEARBY, distance: 0 });
    expect(fitsFrame(there)).toBe(true);
    expect(dragged(NEARBY, -1, -1)).toEqual(['left', 'up']);
  });
});

test('who stands right is in the middle, in full size', () => {
  expect(placed(still)).toEqual({ x: 0, y: -0, scale: 1 });
});

test('the middle of a face never leaves the picture', () => {
  const { x, y } = placed({ ...still, x: 2, y: -2 });
  expect([x < SIDE / 2, y < SIDE / 2]).toEqual([true, true]);
});
