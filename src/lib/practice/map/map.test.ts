import { describe, expect, test } from 'vitest';
import { people, type Person } from '../../card';
import { scenarios } from '../../scenarios';
import type { Terminal } from '../../screen';
import { plain } from '../../words';
import { circumstances } from '../setting';
import { terminalOf } from '../testing/terminals';
import { chartOf } from './chart';
import { mapOf } from './map';
import { walk } from './walk';

const all = Object.entries(scenarios).map(([name, scenario]) => ({
  name,
  scenario,
  terminal: terminalOf(scenario),
  person: people[scenario.who[0]] as Person,
}));
const terminals = [...new Set(all.map(({ terminal }) => terminal))];

describe.each(terminals.map((terminal) => ({ id: terminal.id, terminal })))('$id', ({ terminal }) => {
  const chart = chartOf(terminal);

  test('every step it can stand at is on the map once', () => {
    const charted = chart.parts.flatMap(({ steps }) => steps);
    expect(charted.toSorted()).toEqual(terminal.steps.toSorted());
  });

  test('every way on the map is written in the machine', () => {
    const unwritten = chart.ways.flatMap(({ from, on }) =>
      on.filter((event) => !written(terminal, from).includes(event)).map((event) => `${from}: ${event}`),
    );
    expect(unwritten).toEqual([]);
    expect(chart.ways.length).toBeGreaterThan(chart.parts.length);
  });

  test('every step has a way in and a way out, but those that stand beside', () => {
    const beside = terminal.steps.filter((step) => step === 'idle');
    const [into, out] = [
      new Set(chart.ways.map(({ to }) => to)),
      new Set(chart.ways.map(({ from }) => from)),
    ];
    expect(terminal.steps.filter((step) => !into.has(step) || !out.has(step))).toEqual(beside);
  });
});

describe.each(all)('$name', ({ scenario, terminal, person }) => {
  test.each(Object.keys(terminal.makes))('at %s its own play follows the ways of the map', (make) => {
    const { ways } = chartOf(terminal);
    const stops = walk(terminal, scenario, make, person).map(({ step }) => step);
    const taken = stops.slice(1).map((to, index) => ({ from: stops[index], to }));
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.filter((one) => !ways.some(({ from, to }) => from === one.from && to === one.to))).toEqual(
      [],
    );
  });
});

test('somebody who gets their residence record is shown what they press on the way', () => {
  const { terminal, scenario, person } = all.find(
    ({ name }) => name === 'jumin-self-coins',
  ) as (typeof all)[0];
  const { stops, keys } = mapOf(
    terminal,
    { ...circumstances(scenario, person), make: 'seven-eleven' },
    scenario,
  );
  expect(stops.slice(0, 8)).toEqual([
    'menu',
    'begin.services',
    'begin.consent',
    'begin.issuer',
    'identify.place',
    'identify.reading',
    'identify.pin',
    'identify.checking',
  ]);
  expect(keys.map(({ from, words }) => `${from}: ${plain(words)}`)).toEqual([
    'menu: 行政サービス',
    'begin.services: 証明書交付サービス',
    'begin.consent: 同意する',
    'begin.issuer: お住まいの市区町村の証明書',
    'identify.pin: 確認',
    'choose.paper: 住民票の写し',
    'choose.scope: 本人のみ',
    'choose.items: 次へ',
    'choose.copies: 次へ',
    'choose.confirm: 確定する',
    'pay.method: 現金',
    'pay.cash: プリント開始',
  ]);
});

test('without a scenario there is no way, and every step has its heading all the same', () => {
  const { terminal, scenario, person } = all[0] as (typeof all)[0];
  const [make = ''] = Object.keys(terminal.makes);
  const { parts, stops, keys } = mapOf(terminal, { ...circumstances(scenario, person), make }, null);
  const unnamed = parts.flatMap(({ steps }) => steps).filter(({ step, heading }) => heading === step);
  expect({ stops, keys, unnamed }).toEqual({ stops: [], keys: [], unnamed: [] });
});

/** The events a step's own config and that of its part name. */
function written({ machine }: Terminal, step: string): string[] {
  type Config = { on?: object; always?: unknown; after?: object; states?: Record<string, Config> };
  const { states } = machine.config as Config;
  const [part = '', within = ''] = step.split('.');
  const outer = states?.service?.states?.[part];
  return [outer, outer?.states?.[within]].flatMap((config) => [
    ...Object.keys(config?.on ?? {}),
    ...(config?.always ? ['always'] : []),
    ...(config?.after ? ['after'] : []),
  ]);
}
