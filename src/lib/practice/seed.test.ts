import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { people } from '../card';
import { scenarios } from '../scenarios';
import { readAddress, writeAddress } from './address';
import { choose } from './choice';
import { drawableFreely, drawableScenarios } from './drawable';
import { drawn } from './seed';

const draw = (query: string) => writeAddress(drawn(readAddress(new URLSearchParams(query))));

const named = fc.record(
  {
    seed: fc.nat(999_999),
    scenario: fc.constantFrom(...Object.keys(scenarios)),
    terminal: fc.constantFrom('shop-copier', 'card-reader'),
    make: fc.constantFrom('lawson', 'tray'),
    who: fc.constantFrom(...Object.keys(people)),
  },
  { requiredKeys: ['seed'] },
);

describe('a seed', () => {
  it.each([
    ['seed=0', 'scenario=short-of-coins-cancel&make=seven-eleven&who=silva-ricardo&seed=0'],
    ['seed=2026', 'scenario=reader-child-subsidy&make=upright&who=silva-lucas&seed=2026'],
    ['seed=999999', 'scenario=reader-look-alike-papers&make=upright&who=nguyen-van-minh&seed=999999'],
    ['scenario=wrong-card&seed=4', 'scenario=wrong-card&make=familymart&who=silva-ricardo&seed=4'],
    ['make=upright&seed=12', 'scenario=reader-pin-stays-mine&make=upright&who=sato-haruko&seed=12'],
    [
      'who=le-thi-hoa&seed=3',
      'terminal=shop-copier&make=seven-eleven&who=le-thi-hoa&at=2026-11-29T10:00&purse=100,50,10&seed=3&fault=paper-out',
    ],
    [
      'terminal=shop-copier&seed=1',
      'terminal=shop-copier&make=seven-eleven&who=kondo-matsuo&at=2026-11-24T19:30&purse=1000,10000&seed=1',
    ],
    [
      'terminal=card-reader&seed=31',
      'terminal=card-reader&make=upright&who=sato-haruko&facility=hoshi-dental&seed=31&fault=kind-stranger',
    ],
    [
      'things=&seed=8',
      'terminal=shop-copier&make=lawson&who=silva-ricardo&at=2026-11-24T23:30&purse=1000,10000&things=&seed=8&fault=paper-out',
    ],
  ])('leads for good where it led when its link was given out: %s', (query, rehearsal) => {
    expect(draw(query)).toBe(rehearsal);
  });

  it('leaves alone what is named', () => {
    fc.assert(
      fc.property(named, (address) => {
        expect(drawn(address)).toMatchObject(address);
      }),
    );
  });

  it('draws nothing more once all is drawn', () => {
    fc.assert(
      fc.property(named, (address) => {
        expect(drawn(drawn(address))).toEqual(drawn(address));
      }),
    );
  });

  it('never draws what cannot be done', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999),
        fc.constantFrom('', '&terminal=shop-copier', '&terminal=card-reader'),
        (seed, rest) => {
          expect(choose(new URLSearchParams(`seed=${seed}${rest}`))).not.toHaveProperty('unknown');
        },
      ),
    );
  });

  it('draws every exercise about as often as any other', () => {
    const counts = tally(5000, (seed) => drawn({ seed }).scenario);
    const [mean, all] = [5000 / drawableScenarios.length, Object.values(counts)];
    expect(Object.keys(counts).sort()).toEqual([...drawableScenarios].sort());
    expect([Math.min(...all) > mean * 0.6, Math.max(...all) < mean * 1.4]).toEqual([true, true]);
  });

  it('draws whoever can do the exercise', () => {
    const counts = tally(500, (seed) => drawn({ seed, scenario: 'wrong-card' }).who);
    expect(Object.keys(counts).sort()).toEqual([...(scenarios['wrong-card']?.who ?? [])].sort());
  });

  it('draws an exercise that the person named can do, at the machine named', () => {
    const found = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (seed) => scenarios[drawn({ seed, who: 'putri-ayu', make: 'tray' }).scenario ?? ''],
    );
    expect(found.map((one) => one?.terminal === 'card-reader' && one.who.includes('putri-ayu'))).toEqual(
      found.map(() => true),
    );
  });

  it('draws nothing where there is none', () => {
    expect(drawn({ terminal: 'card-reader' })).toEqual({ terminal: 'card-reader' });
  });
});

describe('what can be drawn', () => {
  it('exists: an exercise that goes would take its links with it', () => {
    expect(drawableScenarios.filter((id) => !Object.hasOwn(scenarios, id))).toEqual([]);
  });

  it('in free practice is a rehearsal each', () => {
    const wrong = Object.entries(drawableFreely).flatMap(
      ([terminal, { at = [], purse = {}, facility = [] }]) =>
        [
          ...at.map((one) => ({ terminal, at: one })),
          ...Object.values(purse).map((one) => ({ terminal, purse: one })),
          ...facility.map((one) => ({ terminal, facility: one })),
        ].filter((address) => 'unknown' in choose(new URLSearchParams(writeAddress(address)))),
    );
    expect(wrong).toEqual([]);
  });
});

function tally(seeds: number, drawnBy: (seed: number) => string | undefined): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let seed = 0; seed < seeds; seed += 1) {
    const one = drawnBy(seed) ?? 'nothing';
    counts[one] = (counts[one] ?? 0) + 1;
  }
  return counts;
}
