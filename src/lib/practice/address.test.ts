import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readWhole, replaced, unfilmed, writeAddress, type Address } from './address';

const read = (query: string) => readAddress(new URLSearchParams(query));

test('a scenario is named by what one chose at home', () => {
  expect(read('scenario=one-wrong-pin&make=lawson&who=sato-haruko')).toEqual({
    scenario: 'one-wrong-pin',
    make: 'lawson',
    who: 'sato-haruko',
  });
});

test('free practice says where, when and with what', () => {
  const query =
    'make=lawson&who=le-thi-hoa&city=wakabano&at=2026-12-31T10:00&purse=500,100,100&real=1&fault=paper-out';
  expect(read(query)).toEqual({
    make: 'lawson',
    who: 'le-thi-hoa',
    city: 'wakabano',
    at: '2026-12-31T10:00',
    purse: [500, 100, 100],
    real: true,
    faults: ['paper-out'],
  });
  expect(writeAddress(read(query))).toBe(query);
});

test('free practice at a reader says which one, in which house, and what one has with one', () => {
  const query =
    'terminal=card-reader&make=tray&who=sato-haruko&facility=hinata-pharmacy&things=phone,prescription';
  expect(read(query)).toEqual({
    terminal: 'card-reader',
    make: 'tray',
    who: 'sato-haruko',
    facility: 'hinata-pharmacy',
    things: ['phone', 'prescription'],
  });
  expect(writeAddress(read(query))).toBe(query);
});

test('an empty purse or nothing to carry is not the same as none named', () => {
  expect([read('purse='), read('things='), read('')]).toEqual([{ purse: [] }, { things: [] }, {}]);
});

describe('what makes no sense is dropped:', () => {
  test.each([
    ['somewhere else', 'who=https://example.org/'],
    ['a path', 'make=../../etc'],
    ['a script', 'scenario=<script>'],
    ['a day that cannot be', 'at=2026-13-01T10:00'],
    ['an hour that cannot be', 'at=2026-11-24T24:00'],
    ['a coin there is not', 'purse=500,7'],
    ['money in words', 'purse=much'],
    ['more than a purse holds', `purse=${Array.from({ length: 41 }, () => 1).join(',')}`],
    ['a thing nobody has', 'things=phone,gun'],
    ['another card than one has', 'things=my-number-card'],
    ['more things than there are', `things=${Array.from({ length: 7 }, () => 'phone').join(',')}`],
    ['a day the month does not have', 'at=2026-02-30T10:00'],
    ['half a wish', 'real=yes&idle=maybe'],
    ['help nobody gives', 'level=cheat'],
    ['a film nobody shows', 'film=1&pace=hasty'],
    ['a seed beyond the last', 'seed=1000000'],
    ['half a seed', 'seed=1.5'],
    ['a seed in words', 'seed='],
    ['a fault that is no name', 'fault=Paper%20Out'],
    ['what is none of its business', 'pin=1234&next=/'],
  ])('%s', (_, query) => {
    expect(read(query)).toEqual({});
  });
});

test('how much help, how long to wait and what to draw are said too', () => {
  const query = 'scenario=wrong-card&level=ask&real=1&idle=1&seed=7';
  expect(read(query)).toEqual({
    scenario: 'wrong-card',
    level: 'ask',
    real: true,
    realIdle: true,
    seed: 7,
  });
  expect(writeAddress(read(query))).toBe(query);
});

test('a film of a scenario is named by how it is shown; without that it is the scenario', () => {
  const query = 'scenario=wrong-card&make=lawson&film=off&pace=brisk';
  expect(read(query)).toEqual({ scenario: 'wrong-card', make: 'lawson', film: 'off', pace: 'brisk' });
  expect(writeAddress(read(query))).toBe(query);
  expect(unfilmed(read(query))).toEqual({ scenario: 'wrong-card', make: 'lawson' });
});

test('what makes no sense is told as it was written, one after the other', () => {
  const query = new URLSearchParams(
    'who=Haruko&purse=500,7,3&things=phone,gun&seed=-1&fault=paper-out&fault=!&x=1',
  );
  expect(readWhole(query)).toEqual({
    address: {},
    wrong: [
      { part: 'who', value: 'Haruko' },
      { part: 'purse', value: '7' },
      { part: 'things', value: 'gun' },
      { part: 'seed', value: '-1' },
      { part: 'fault', value: '!' },
    ],
  });
});

test('several troubles are one part, however they were written', () => {
  const faults = ['paper-out', 'reader-fails-once'];
  expect([
    read('fault=paper-out&fault=reader-fails-once'),
    read('fault=paper-out,reader-fails-once'),
  ]).toEqual([{ faults }, { faults }]);
  expect(writeAddress({ faults })).toBe('fault=paper-out,reader-fails-once');
});

describe('what is wrong can be put right, or left out:', () => {
  const mended = (query: string, part: 'who' | 'things' | 'purse' | 'fault', value: string) =>
    ['right', null].map((to) => `${replaced(new URLSearchParams(query), { part, value }, to)}`);

  test.each([
    ['make=lawson&who=haruko', 'who', 'haruko', ['make=lawson&who=right', 'make=lawson']],
    ['who=haruko&who=minh', 'who', 'haruko', ['who=right', '']],
    ['things=phone,gun', 'things', 'gun', ['things=phone%2Cright', 'things=phone']],
    ['purse=3', 'purse', '3', ['purse=right', '']],
    ['purse=1,,1', 'purse', '1,,1', ['purse=right', '']],
    ['fault=oot&fault=fails', 'fault', 'oot', ['fault=right%2Cfails', 'fault=fails']],
  ] as const)('%s', (query, part, value, both) => {
    expect(mended(query, part, value)).toEqual(both);
  });
});

test('whatever is asked for comes back from its own address', () => {
  const id = fc.constantFrom('a', 'silva-ricardo', 'seven-eleven', 'x9');
  const address: fc.Arbitrary<Address> = fc.record(
    {
      scenario: id,
      terminal: id,
      make: id,
      who: id,
      city: id,
      facility: id,
      at: fc.constantFrom('2026-11-24T10:00', '2027-01-03T23:59'),
      purse: fc.array(fc.constantFrom(1, 5, 10, 50, 100, 500, 1000, 10000), { maxLength: 40 }),
      things: fc.subarray(['phone', 'eligibility-notice', 'prescription', 'transit-card'] as const),
      level: fc.constantFrom('watch', 'together', 'ask', 'alone'),
      real: fc.constant(true),
      realIdle: fc.constant(true),
      seed: fc.nat(999_999),
      faults: fc.array(id, { minLength: 1, maxLength: 8 }),
      film: fc.constantFrom('beside', 'off'),
      pace: fc.constantFrom('calm', 'brisk'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(address, (wanted) => {
      expect(read(writeAddress(wanted))).toEqual(wanted);
    }),
  );
});
