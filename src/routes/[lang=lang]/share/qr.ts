import { encode } from 'uqr';

/** A QR code as one path of a drawing `side` units wide: dark modules, with the quiet zone of four around them. */
export function drawQr(text: string): { side: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.flatMap((row, y) =>
    runs(row).map(({ from, width }) => `M${from} ${y}h${width}v1h-${width}z`),
  );
  return { side: size, path: rows.join('') };
}

/** Dark modules that touch are drawn as one: between two there would be a hair of light. */
function runs(row: boolean[]): { from: number; width: number }[] {
  const found: { from: number; width: number }[] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last.from + last.width === x) last.width += 1;
    else found.push({ from: x, width: 1 });
  });
  return found;
}
