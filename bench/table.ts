/** A row of a table: what stands under each heading. */
export type Row = Record<string, string>;

/** The rows beneath the headings of the first; columns of figures end at one edge. */
export function table(rows: readonly Row[]): string {
  const heads = Object.keys(rows[0] ?? {});
  const all = [heads, ...rows.map((row) => heads.map((head) => row[head] ?? ''))];
  const columns = heads.map((head, at) => ({
    width: Math.max(...all.map((cells) => cells[at]?.length ?? 0)),
    counts: rows.some((row) => A_FIGURE.test(row[head] ?? '')),
  }));
  return all
    .map((cells) =>
      cells
        .map((cell, at) => {
          const { width = 0, counts } = columns[at] ?? {};
          return counts ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A row, or a column of figures, may lack one. */
const A_FIGURE = /^[+−-]?\d[\d.,]*( ?%| kB| MB| ms| s)?$/;
