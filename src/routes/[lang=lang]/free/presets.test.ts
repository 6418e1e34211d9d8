import { expect, test } from 'vitest';
import { terminalIds } from '$lib/terminals';
import { municipalities, registerState, serviceState, type Municipality } from '$lib/world';
import { ASKED, FAULTS, HOURS, PURSES } from './presets';

test('at each hour one can choose, something else is issued', () => {
  const city = municipalities.wakabano as Municipality;
  const states = Object.entries(HOURS).map(([name, at]) => [
    name,
    serviceState(at, city),
    registerState(at, city),
  ]);
  expect(states).toEqual([
    ['morning', 'open', 'open'],
    ['evening', 'open', 'closed-hours'],
    ['sunday', 'open', 'closed-hours'],
    ['night', 'closed-hours', 'closed-hours'],
    ['year-end', 'closed-year-end', 'open'],
  ]);
});

test('no two purses are alike', () => {
  const purses = Object.values(PURSES).map((yen) => yen.join());
  expect(new Set(purses).size).toBe(purses.length);
});

test('for every machine it is said what one can choose, and what can go wrong', () => {
  expect(Object.keys(ASKED).sort()).toEqual(terminalIds);
  expect(Object.keys(FAULTS).sort()).toEqual(terminalIds);
});
