import { describe, expect, it } from 'vitest';
import { IMPOSED, inRows, onPanels } from './paper';

/** Steps by how many words stand beside each. */
const steps = (...words: number[]) => words.map((count) => ({ words: Array.from({ length: count }) }));
const sizes = (rows: unknown[][]) => rows.map(({ length }) => length);

describe('steps on paper', () => {
  it('stand two abreast, the last alone', () => {
    expect(sizes(inRows(steps(1, 1, 1, 1, 1), 2))).toEqual([2, 2, 1]);
  });

  it('have a row to themselves when there is much to say', () => {
    expect(sizes(inRows(steps(1, 5, 1, 1), 2))).toEqual([1, 1, 2]);
  });

  it('are spread over six panels, and leave the rest for notes', () => {
    const of = (...words: number[]) => {
      const { each, panels } = onPanels(steps(...words));
      return { each, panels: sizes(panels) };
    };
    expect(of(1, 1, 1, 1, 1)).toEqual({ each: 1, panels: [1, 1, 1, 1, 1, 0] });
    expect(of(1, 1, 1, 1, 1, 1, 1)).toEqual({ each: 2, panels: [2, 2, 2, 1, 0, 0] });
    expect(of(...Array.from({ length: 18 }, () => 1))).toEqual({ each: 3, panels: [3, 3, 3, 3, 3, 3] });
    expect(of(1, 5, 1, 1, 1, 1, 1)).toEqual({ each: 2, panels: [1, 1, 2, 2, 1, 0] });
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
