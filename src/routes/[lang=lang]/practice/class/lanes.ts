import type { StepMap } from '$lib/practice';
import { columnsOf } from './columns';

/** A rectangle in px of the unscaled map. */
export type Box = { x: number; y: number; width: number; height: number };

export type Station = Box & {
  step: string;
  /** On the way of the scenario, and so large. */
  main: boolean;
  column: number;
  lane: number;
};

export type Layout = { width: number; height: number; lanes: Box[]; stations: Map<string, Station> };

const WIDTH = 176;
const MAIN = 84;
/** Two lines. */
const SIDE = 40;
/** Between columns, where the lines run. */
export const GUTTER = 48;
/** Over a large station, where the key that leads on is named. */
const OVER = 38;
const BETWEEN = 8;
const PADDING = 14;
const LANES_APART = 10;
/** For the name of a key that leads on from the last column. */
const MARGIN = 40;

/** A lane for each part of the machine, one under the other; in it one goes from left to right, the way on top. */
export function layOut({ parts, ways, stops }: Pick<StepMap, 'parts' | 'ways' | 'stops'>): Layout {
  const stations = new Map<string, Station>();
  const lanes: Box[] = [];
  const isMain = (step: string) => stops.length === 0 || stops.includes(step);
  let top = 0;
  let width = 0;
  for (const [lane, { steps }] of parts.entries()) {
    const names = steps.map(({ step }) => step);
    const column = columnsOf(names, ways);
    const ends: number[] = [];
    const start = top + PADDING + (names.some(isMain) ? OVER - PADDING : 0);
    for (const main of [true, false])
      for (const step of names.filter((one) => isMain(one) === main)) {
        const at = column.get(step) ?? 0;
        const y = Math.max(start, (ends[at] ?? 0) + (main ? OVER : BETWEEN));
        const height = main ? MAIN : SIDE;
        const x = GUTTER + at * (WIDTH + GUTTER);
        stations.set(step, { step, main, column: at, lane, x, y, width: WIDTH, height });
        ends[at] = y + height;
        width = Math.max(width, x + WIDTH + GUTTER + MARGIN);
      }
    const own = [...stations.values()].filter((one) => one.lane === lane);
    const bottom = Math.max(...own.map(({ y, height }) => y + height)) + PADDING;
    lanes.push({ x: 0, y: top, width: 0, height: bottom - top });
    top = bottom + LANES_APART;
  }
  return { width, height: top - LANES_APART, lanes: lanes.map((lane) => ({ ...lane, width })), stations };
}
