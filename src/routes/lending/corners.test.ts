import { expect, test } from 'vitest';
import { holdsCorners } from './corners';

const size = { width: 1280, height: 800 };
const topLeft = { x: 30, y: 40 };
const bottomRight = { x: 1250, y: 770 };

test.each([
  ['one finger in each of the two corners hold them', [topLeft, bottomRight], true],
  ['in whatever order', [bottomRight, topLeft], true],
  ['one finger alone does not', [topLeft], false],
  ['two in the same corner do not', [topLeft, { x: 60, y: 60 }], false],
  [
    'the other two corners do not',
    [
      { x: 1250, y: 40 },
      { x: 30, y: 770 },
    ],
    false,
  ],
  ['a third finger spoils it', [topLeft, bottomRight, { x: 600, y: 400 }], false],
  ['a finger that is not quite there does not', [{ x: 130, y: 40 }, bottomRight], false],
])('%s', (_, fingers, holds) => {
  expect(holdsCorners(fingers, size)).toBe(holds);
});
