/** CSS pixels in a millimetre of paper. */
const PX_PER_MM = 96 / 25.4;

export const mm = (length: number): number => length * PX_PER_MM;

type Entry = { step: { words: readonly unknown[] } };

/** More words than this do not fit beside a picture. */
const FEW = 3;

/** Whether a step needs twice the room of another. */
export const isWide = ({ step }: Entry): boolean => step.words.length > FEW;

/** In rows, none of them wider than so many steps. */
export function inRows<One extends Entry>(entries: readonly One[], abreast: number): One[][] {
  const rows: One[][] = [];
  let room = 0;
  for (const entry of entries) {
    const takes = isWide(entry) ? Math.min(2, abreast) : 1;
    const row = rows.at(-1);
    if (row && room >= takes) row.push(entry);
    else rows.push([entry]);
    room = (row && room >= takes ? room : abreast) - takes;
  }
  return rows;
}

/**
 * Which blocks stand on which page, in order, by how high they are and how much room each page has. What is higher than a
 * page has one to itself.
 */
export function onPages(heights: readonly number[], roomOn: (page: number) => number): number[][] {
  const pages: number[][] = [[]];
  let room = roomOn(0);
  for (const [block, height] of heights.entries()) {
    if (height > room) room = roomOn(pages.push([]) - 1);
    pages.at(-1)?.push(block);
    room -= height;
  }
  return pages;
}

/** The same, where what stands from `tail` on is never parted. */
export function withTail(
  heights: readonly number[],
  tail: number,
  roomOn: (page: number) => number,
): number[][] {
  const whole = heights.slice(tail).reduce((sum, height) => sum + height, 0);
  const rest = heights.slice(tail).map((_, index) => tail + index);
  return onPages([...heights.slice(0, tail), whole], roomOn).map((page) =>
    page.flatMap((block) => (block === tail ? rest : block)),
  );
}

/**
 * Where each page of the booklet lies on the sheet, row by row, `0` the cover and `7` the back. The upper row stands on
 * its head.
 */
export const IMPOSED = [6, 5, 4, 3, 7, 0, 1, 2];
