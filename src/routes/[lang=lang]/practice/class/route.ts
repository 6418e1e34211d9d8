import { GUTTER, type Layout, type Station } from './lanes';

type Point = [x: number, y: number];

const ROUND = 9;

/**
 * A line from one station to another, as an SVG path: out to the right, between columns and lanes where no station is,
 * and in from the left; `aside` (px) keeps it off others.
 */
export function route({ lanes }: Layout, from: Station, to: Station, aside = 0): string {
  const start: Point = [from.x + from.width, middle(from)];
  const out = start[0] + GUTTER / 2 + aside;
  if (from.lane === to.lane && from.column === to.column)
    return rounded([start, [out, start[1]], [out, middle(to)], [to.x + to.width, middle(to)]]);
  const end: Point = [to.x, middle(to)];
  if (from.lane === to.lane && to.column === from.column + 1)
    return rounded([start, [out, start[1]], [out, end[1]], end]);
  const into = to.x - GUTTER / 2 + aside;
  const across = (lanes[to.lane]?.y ?? 0) + 6 + aside / 2;
  return rounded([start, [out, start[1]], [out, across], [into, across], [into, end[1]], end]);
}

const middle = ({ y, height }: Station) => y + height / 2;

function rounded(points: Point[]): string {
  const turns = points.slice(1, -1).map((at, index) => {
    const [before, after] = [points[index] ?? at, points[index + 2] ?? at];
    const reach = Math.min(ROUND, distance(before, at) / 2, distance(at, after) / 2);
    return `L${text(toward(at, before, reach))} Q${text(at)} ${text(toward(at, after, reach))}`;
  });
  return `M${text(points[0] ?? [0, 0])} ${turns.join(' ')} L${text(points.at(-1) ?? [0, 0])}`;
}

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.abs(ax - bx) + Math.abs(ay - by);

/** Lines are upright or level. */
const toward = ([x, y]: Point, [tx, ty]: Point, reach: number): Point => [
  x + Math.sign(tx - x) * reach,
  y + Math.sign(ty - y) * reach,
];

const text = (point: Point) => point.map((one) => Math.round(one * 10) / 10).join(' ');
