import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scenarios } from '../scenarios';
import { readAddress, writeAddress } from './address';
import { choose } from './choice';
import { shorten } from './shorten';

const short = (query: string) => writeAddress(shorten(readAddress(new URLSearchParams(query))));

test.each([
  ['scenario=wrong-card&make=seven-eleven&who=nguyen-van-minh', 'scenario=wrong-card'],
  [
    'scenario=wrong-card&terminal=shop-copier&make=lawson&who=santos-maria&level=ask',
    'scenario=wrong-card&make=lawson&who=santos-maria&level=ask',
  ],
  ['terminal=card-reader&make=upright&facility=wakaba-clinic&things=phone', 'make=upright'],
  ['terminal=shop-copier&make=seven-eleven&who=sato-haruko&at=2026-11-24T10:00', ''],
  ['scenario=wrong-card&fault=paper-out', 'scenario=wrong-card&fault=paper-out'],
  ['scenario=reader-staff-check&terminal=card-reader&fault=no-match', 'scenario=reader-staff-check'],
  ['scenario=wrong-card&film=beside&pace=brisk', 'scenario=wrong-card'],
  ['scenario=no-such&who=nobody', 'scenario=no-such&who=nobody'],
])('%s is said shortly as %s', (query, shortly) => {
  expect(short(query)).toBe(shortly);
});

test('what is said shortly is the same rehearsal', () => {
  const address = fc.record(
    {
      scenario: fc.constantFrom(...Object.keys(scenarios)),
      terminal: fc.constantFrom('shop-copier', 'card-reader'),
      make: fc.constantFrom('seven-eleven', 'lawson', 'tray', 'upright'),
      who: fc.constantFrom('sato-haruko', 'nguyen-van-minh', 'kondo-matsuo'),
      seed: fc.nat(999_999),
      real: fc.constant(true),
      level: fc.constantFrom('watch' as const, 'alone' as const),
      things: fc.subarray(['phone', 'prescription'] as const),
      faults: fc.subarray(['paper-out', 'no-match']),
    },
    { requiredKeys: [] },
  );
  const begun = (one: Parameters<typeof writeAddress>[0]) => choose(new URLSearchParams(writeAddress(one)));
  fc.assert(
    fc.property(address, (wanted) => {
      expect(begun(shorten(wanted))).toEqual(begun(wanted));
    }),
  );
});
