import type { Key, KeyId, KeyLook } from './screen';

/**
 * The key of a screen with a keypad that a stroke on a keyboard presses: digits, Backspace for the first editing key, and
 * Enter for the one that leads on.
 */
export function keyForStroke(stroke: string, keys: Key[]): KeyId | undefined {
  if (!keys.some(({ look }) => look === 'digit')) return undefined;
  const digit = stroke.normalize('NFKC');
  const look = LOOKS[stroke];
  const key = keys.find((one) => (look ? one.look === look : one.look === 'digit' && one.id === digit));
  return key?.enabled ? key.id : undefined;
}

const LOOKS: Record<string, KeyLook> = { Backspace: 'edit', Enter: 'go' };

export type Box = { left: number; top: number; width: number; height: number };

const DIRECTIONS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Which of `others` an arrow leads to from `from`: the nearest on that side, one in line before one aslant. */
export function neighbour(arrow: string, from: Box, others: Box[]): number | undefined {
  const way = DIRECTIONS[arrow];
  if (!way) return undefined;
  const distances = others.map((other, index) => ({ index, distance: distanceAlong(way, from, other) }));
  return distances.filter(({ distance }) => distance < Infinity).sort((a, b) => a.distance - b.distance)[0]
    ?.index;
}

function distanceAlong(way: { x: number; y: number }, from: Box, to: Box): number {
  const x = middle(to.left, to.width) - middle(from.left, from.width);
  const y = middle(to.top, to.height) - middle(from.top, from.height);
  const ahead = x * way.x + y * way.y;
  const aside = Math.abs(x * way.y + y * way.x);
  const reach = way.x ? (from.width + to.width) / 2 : (from.height + to.height) / 2;
  return ahead < reach / 2 ? Infinity : ahead + 2 * aside;
}

const middle = (start: number, size: number) => start + size / 2;
