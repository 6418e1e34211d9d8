/** CSS pixels in a millimetre of paper. */
const PX_PER_MM = 96 / 25.4;

export const mm = (length: number): number => length * PX_PER_MM;

type Words = { words: readonly unknown[] };

/** More words than this do not fit beside a picture. */
const FEW = 3;

/** Whether a step needs twice the room of another. */
export const isWide = ({ words }: Words): boolean => words.length > FEW;

/** In rows, none of them wider than so many steps. */
export function inRows<Step extends Words>(steps: readonly Step[], abreast: number): Step[][] {
  const rows: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const takes = isWide(step) ? Math.min(2, abreast) : 1;
    const row = rows.at(-1);
    if (row && room >= takes) row.push(step);
    else rows.push([step]);
    room = (row && room >= takes ? room : abreast) - takes;
  }
  return rows;
}

/** How many panels of a folded sheet are for steps: the other two are its cover and its back. */
const INNER = 6;

/**
 * Steps laid out on the inner panels in order, as few on each as there is room for (`each`); what is left over is empty.
 */
export function onPanels<Step extends Words>(steps: readonly Step[]): { each: number; panels: Step[][] } {
  let each = 1;
  let rows = inRows(steps, each);
  while (rows.length > INNER) rows = inRows(steps, ++each);
  return { each, panels: Array.from({ length: INNER }, (_, panel) => rows[panel] ?? []) };
}

/**
 * Where each page of the booklet lies on the sheet, row by row, `0` the cover and `7` the back. The upper row stands on
 * its head.
 */
export const IMPOSED = [6, 5, 4, 3, 7, 0, 1, 2];
