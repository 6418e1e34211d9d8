import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import { choose } from './choice';
import { unknownIn } from './unknown';

const unknown = (query: string) => unknownIn(new URLSearchParams(query));

/** What is wrong, and what is offered instead, without the links. */
const told = (query: string) => {
  const found = unknown(query);
  return found && [found.unknown, found.value, found.near.map(({ id }) => id)];
};

describe('an address that asks for what there is not says which part, and what comes near:', () => {
  it.each([
    ['scenario=one-wrong-pim', 'scenario', 'one-wrong-pim', 'one-wrong-pin'],
    ['scenario=toString', 'scenario', 'toString', undefined],
    ['scenario=%3Cscript%3E', 'scenario', '<script>', undefined],
    ['terminal=card-raeder', 'terminal', 'card-raeder', 'card-reader'],
    ['terminal=..%2Fshop-copier', 'terminal', '../shop-copier', 'shop-copier'],
    ['terminal=__proto__', 'terminal', '__proto__', undefined],
    ['make=lowson', 'make', 'lowson', 'lawson'],
    ['make=constructor', 'make', 'constructor', undefined],
    ['terminal=card-reader&make=flat-tray', 'make', 'flat-tray', 'tray'],
    ['who=haruko', 'who', 'haruko', 'sato-haruko'],
    ['who=__proto__', 'who', '__proto__', undefined],
    ['city=Wakabano', 'city', 'Wakabano', 'wakabano'],
    ['city=constructor', 'city', 'constructor', undefined],
    ['scenario=wrong-card&city=atlantis', 'city', 'atlantis', undefined],
    ['facility=shiomi', 'facility', 'shiomi', 'shiomi-hospital'],
    ['facility=constructor', 'facility', 'constructor', undefined],
    ['things=fone', 'things', 'fone', 'phone'],
    ['level=togethr', 'level', 'togethr', 'together'],
    ['fault=paper-oot', 'fault', 'paper-oot', 'paper-out'],
    ['terminal=card-reader&fault=nomatch', 'fault', 'nomatch', 'no-match'],
  ])('%s', (query, part, value, first) => {
    expect(unknown(query)).toMatchObject({ unknown: part, value, elsewhere: false });
    if (first !== undefined) expect(unknown(query)?.near[0]?.id).toBe(first);
    expect(unknown(query)?.near).not.toEqual([]);
  });
});

describe('what is no choice among names is said, and nothing is guessed:', () => {
  it.each([
    ['at=yesterday', 'at', 'yesterday'],
    ['at=2026-02-30T10:00', 'at', '2026-02-30T10:00'],
    ['purse=500,3', 'purse', '3'],
    ['purse=500,,100', 'purse', '500,,100'],
    ['real=yes', 'real', 'yes'],
    ['idle=', 'idle', ''],
    ['seed=1000000', 'seed', '1000000'],
  ])('%s', (query, part, value) => {
    expect(unknown(query)).toEqual({ unknown: part, value, elsewhere: false, near: [] });
  });
});

describe('what exists, but not there:', () => {
  it('a person who does not do the exercise: those who do are offered', () => {
    const { who } = scenarios['expired-certificate'] ?? { who: [] };
    expect(unknown('scenario=expired-certificate&who=sato-haruko&make=lawson')).toEqual({
      unknown: 'who',
      value: 'sato-haruko',
      elsewhere: true,
      near: who.map((id) => ({ id, query: `scenario=expired-certificate&make=lawson&who=${id}` })),
    });
  });

  it('a make of another terminal', () => {
    expect(unknown('terminal=shop-copier&make=tray')).toEqual({
      unknown: 'make',
      value: 'tray',
      elsewhere: true,
      near: ['seven-eleven', 'lawson', 'familymart'].map((id) => ({
        id,
        query: `terminal=shop-copier&make=${id}`,
      })),
    });
  });

  it('a fault of another terminal, beside one of this', () => {
    expect(unknown('fault=reader-fails-once&fault=no-match')).toEqual({
      unknown: 'fault',
      value: 'no-match',
      elsewhere: true,
      near: ['paper-out', 'reader-fails-once'].map((id) => ({
        id,
        query: `fault=reader-fails-once&fault=${id}`,
      })),
    });
  });
});

describe('what is offered', () => {
  it('keeps the rest of the address', () => {
    expect(unknown('who=sato-haruku&things=phone&level=ask&seed=5')?.near[0]).toEqual({
      id: 'sato-haruko',
      query: 'who=sato-haruko&things=phone&level=ask&seed=5',
    });
  });

  it('leaves out what else is wrong, and what is none of ours', () => {
    expect(unknown('scenario=wrong-crad&who=nobody&purse=3&utm_source=x')?.near[0]).toEqual({
      id: 'wrong-card',
      query: 'scenario=wrong-card',
    });
  });

  it('keeps the other things one brings', () => {
    expect(unknown('things=phone,prescripton')?.near[0]).toEqual({
      id: 'prescription',
      query: 'things=phone,prescription',
    });
  });

  it('is told part by part, the exercise first', () => {
    expect(told('who=nobody&make=oven&scenario=wrong-crad')?.[0]).toBe('scenario');
  });
});

it('an address with nothing wrong, or with what is none of ours, is no trouble', () => {
  expect(unknown('scenario=wrong-card&level=watch&seed=3&utm_source=poster&lang=ja')).toBeNull();
});

describe('whatever somebody writes into an address', () => {
  const names = ['scenario', 'terminal', 'make', 'who', 'city', 'facility', 'at', 'purse', 'things', 'level'];
  const values = [
    'wrong-card',
    'card-reader',
    'tray',
    'sato-haruko',
    'no-match',
    '500',
    '1',
    'ask',
    '__proto__',
  ];
  const query = fc
    .array(
      fc.tuple(
        fc.constantFrom(...names, 'real', 'idle', 'seed', 'fault', 'other'),
        fc.oneof(fc.string(), fc.constantFrom(...values)),
      ),
      { maxLength: 8 },
    )
    .map((pairs) => new URLSearchParams(pairs));

  it('is a rehearsal or plainly unknown, and what is offered instead begins', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const found = choose(asked);
        const offered = 'unknown' in found ? found.near : [];
        const begun = offered.map((one) => choose(new URLSearchParams(one.query)));
        expect(begun.filter((one) => 'unknown' in one)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('as bare text too', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(choose(new URLSearchParams(text))).toBeTypeOf('object');
      }),
    );
  });
});
