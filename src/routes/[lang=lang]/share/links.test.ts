import { expect, test } from 'vitest';
import { choose, shorten, writeAddress, type Address } from '$lib/practice';
import { CARRIED, FAULTS, HOURS, PURSES } from '../free/presets';

/** Everything one can choose in free practice, one by one. */
const chosen: Address[] = Object.entries(FAULTS).flatMap(([terminal, faults]) => [
  ...faults.map((fault) => ({ terminal, faults: [fault] })),
  ...Object.values(HOURS).map((at) => ({ terminal, at })),
  ...Object.values(PURSES).map((purse) => ({ terminal, purse })),
  ...CARRIED.map((thing) => ({ terminal, things: [thing] })),
]);

test('whatever one can choose in free practice has a link that begins just that', () => {
  const begun = (address: Address) => choose(new URLSearchParams(writeAddress(address)));
  expect(chosen.filter((address) => 'unknown' in begun(address))).toEqual([]);
  expect(chosen.map((address) => begun(shorten(address)))).toEqual(chosen.map(begun));
});
