import { describe, expect, it } from 'vitest';
import { IMPOSED, inRows, onPages, withTail } from './paper';

/** Steps by how many words stand beside each. */
const steps = (...words: number[]) =>
  words.map((count) => ({ step: { words: Array.from({ length: count }) } }));
const sizes = (rows: unknown[][]) => rows.map(({ length }) => length);

describe('steps on paper', () => {
  it('stand two abreast, the last alone', () => {
    expect(sizes(inRows(steps(1, 1, 1, 1, 1), 2))).toEqual([2, 2, 1]);
  });

  it('have a row to themselves when there is much to say', () => {
    expect(sizes(inRows(steps(1, 5, 1, 1), 2))).toEqual([1, 1, 2]);
  });

  it('fill one page after the other, and none is cut', () => {
    const cover = 0;
    expect(onPages([30, 30, 40, 10, 100, 120, 5], (page) => (page === cover ? 0 : 100))).toEqual([
      [],
      [0, 1, 2],
      [3],
      [4],
      [5],
      [6],
    ]);
  });

  it('have all that stands below on one page', () => {
    expect(withTail([20, 30, 30, 20, 20], 2, () => 100)).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
    expect(withTail([20, 30, 10, 20, 20], 2, () => 100)).toEqual([[0, 1, 2, 3, 4]]);
  });
});

/**
 * Folds the sheet: its panels are a ring around the cut, the lower row from left to right and the upper one back. Two
 * that follow each other lie face to face, or are the two sides of one leaf.
 */
it('a folded sheet can be read from page to page', () => {
  const ring = [...IMPOSED.slice(4), ...IMPOSED.slice(0, 4).reverse()];
  const from = ring.indexOf(0);
  expect([...ring.slice(from), ...ring.slice(0, from)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
