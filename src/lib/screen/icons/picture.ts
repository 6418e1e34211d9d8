/** A drawing on a square of 48: a tinted ground, lines of one width, and small solid parts, as SVG path data. */
export type Picture = { tint: string; line: string; solid?: string };

/** Path data of a circle. */
export const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Path data of the yen sign, `size` units high. */
export const yen = (x: number, y: number, size: number) => {
  const u = size / 8;
  return `M${x - 2.6 * u} ${y - 4 * u}l${2.6 * u} ${4 * u}l${2.6 * u} ${-4 * u}M${x} ${y}v${4 * u}M${x - 2.6 * u} ${y}h${5.2 * u}M${x - 2.6 * u} ${y + 2 * u}h${5.2 * u}`;
};
