/** How large the letters may be, the largest first. */
export const LETTERS = [1, 0.92, 0.85, 0.78, 0.72];

/** Leaves out of a list, from the first on that does not find room whole, all that are after it. */
export function showWhole(box: HTMLElement | null): void {
  const rows = [...(box?.querySelectorAll<HTMLElement>('dl > div') ?? [])];
  for (const row of rows) row.hidden = false;
  const height = box?.clientHeight ?? 0;
  const first = rows.findIndex((row) => row.offsetTop + row.offsetHeight > height);
  if (first >= 0) for (const row of rows.slice(first)) row.hidden = true;
}
