import { describe, expect, test } from 'vitest';
import { people, type Person } from '$lib/card';
import { mapOf } from '$lib/practice';
import { circumstances } from '$lib/practice/setting';
import { terminalOf } from '$lib/practice/testing/terminals';
import { scenarios } from '$lib/scenarios';
import { layOut, type Box } from './lanes';
import { route } from './route';

const maps = Object.entries(scenarios).map(([name, scenario]) => {
  const terminal = terminalOf(scenario);
  const [make = ''] = Object.keys(terminal.makes);
  const person = people[scenario.who[0]] as Person;
  return { name, map: mapOf(terminal, { ...circumstances(scenario, person), make }, scenario) };
});

describe.each(maps)('$name', ({ map }) => {
  const layout = layOut(map);
  const stations = [...layout.stations.values()];

  test('no two steps lie over one another, and each lies in the lane of its part', () => {
    const over = stations.flatMap((one) =>
      stations.filter((other) => other !== one && meet(one, other)).map((other) => [one.step, other.step]),
    );
    const astray = stations.filter((one) => !holds(layout.lanes[one.lane], one));
    expect({ over, astray }).toEqual({ over: [], astray: [] });
  });

  test('the steps of the way are the large ones', () => {
    const large = stations.filter(({ main }) => main).map(({ step }) => step);
    expect(large.toSorted()).toEqual([...new Set(map.stops)].toSorted());
  });

  test('no line of the way runs through a step', () => {
    const through = map.stops.slice(1).flatMap((to, index) => {
      const [from, there] = [layout.stations.get(map.stops[index] ?? ''), layout.stations.get(to)];
      if (!from || !there || from === there) return [];
      const points = pointsOf(route(layout, from, there));
      return stations.filter((one) => points.some((point) => inside(one, point))).map(({ step }) => step);
    });
    expect(through).toEqual([]);
  });
});

test('in free practice every step is as large as any', () => {
  const [{ map }] = maps as [(typeof maps)[0]];
  const { stations } = layOut({ ...map, stops: [] });
  expect([...stations.values()].every(({ main }) => main)).toBe(true);
});

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (lane: Box | undefined, { x, y, width, height }: Box) =>
  lane !== undefined &&
  x >= 0 &&
  x + width <= lane.width &&
  y >= lane.y &&
  y + height <= lane.y + lane.height;

type Point = { x: number; y: number };

const inside = (box: Box, { x, y }: Point) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Points of a path and between them, every few px. */
function pointsOf(path: string): Point[] {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  const corners = numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
  return corners.slice(1).flatMap((to, index) => {
    const from = corners[index] ?? to;
    const count = Math.ceil((Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 5);
    return Array.from({ length: count }, (_, at) => ({
      x: from.x + ((to.x - from.x) * at) / count,
      y: from.y + ((to.y - from.y) * at) / count,
    }));
  });
}
