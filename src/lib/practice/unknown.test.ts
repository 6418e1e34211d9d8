import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import { facilities } from '../world';
import { choose } from './choice';
import { unknownIn } from './unknown';

const unknown = (query: string) => unknownIn(new URLSearchParams(query));

/** What is wrong, and what is offered instead, without the links. */
const told = (query: string) => {
  const found = unknown(query);
  return found && [found.unknown, found.value, found.offers.map(({ id }) => id)];
};

describe('an address that asks for what there is not says which part, and what is like it:', () => {
  it.each([
    ['scenario=one-wrong-pim', 'scenario', 'one-wrong-pim', 'one-wrong-pin'],
    ['scenario=One Wrong PIN', 'scenario', 'One Wrong PIN', 'one-wrong-pin'],
    ['scenario=wrong-crad&terminal=card-reader', 'scenario', 'wrong-crad', 'reader-wrong-card'],
    ['terminal=card-raeder', 'terminal', 'card-raeder', 'card-reader'],
    ['terminal=..%2Fshop-copier', 'terminal', '../shop-copier', 'shop-copier'],
    ['make=lowson', 'make', 'lowson', 'lawson'],
    ['terminal=card-reader&make=flat-tray', 'make', 'flat-tray', 'tray'],
    ['who=haruko', 'who', 'haruko', 'sato-haruko'],
    ['city=Wakabano', 'city', 'Wakabano', 'wakabano'],
    ['facility=shiomi', 'facility', 'shiomi', 'shiomi-hospital'],
    ['things=fone', 'things', 'fone', 'phone'],
    ['level=togethr', 'level', 'togethr', 'together'],
    ['fault=paper-oot', 'fault', 'paper-oot', 'paper-out'],
    ['terminal=card-reader&fault=nomatch', 'fault', 'nomatch', 'no-match'],
  ])('%s', (query, part, value, first) => {
    const found = unknown(query);
    expect(found).toMatchObject({ unknown: part, value, why: 'unknown', alike: true });
    expect(found?.offers[0]?.id).toBe(first);
  });
});

describe('where nothing is like it', () => {
  it.each([
    ['scenario=toString', 'scenario', 'toString'],
    ['scenario=%3Cscript%3E', 'scenario', '<script>'],
    ['scenario=', 'scenario', ''],
    ['who=__proto__', 'who', '__proto__'],
  ])('nothing is guessed: %s', (query, part, value) => {
    expect(unknown(query)).toMatchObject({ unknown: part, value, why: 'unknown', alike: false, offers: [] });
  });

  it.each([
    ['terminal=__proto__', ['shop-copier', 'card-reader']],
    ['make=constructor', ['seven-eleven', 'lawson', 'familymart', 'tray', 'upright']],
    ['level=cheat', ['watch', 'together', 'ask', 'alone']],
    ['scenario=wrong-card&who=nobody', scenarios['wrong-card']?.who],
    ['facility=atlantis', Object.keys(facilities)],
    ['fault=earthquake', ['paper-out', 'reader-fails-once']],
  ])('the few there are can be chosen: %s', (query, all) => {
    expect(unknown(query)).toMatchObject({ alike: false });
    expect(unknown(query)?.offers.map(({ id }) => id)).toEqual(all);
  });
});

describe('what is no choice among names can be left out:', () => {
  it.each([
    ['scenario=wrong-card&at=yesterday', 'at', 'yesterday', 'scenario=wrong-card'],
    ['at=2026-02-30T10:00&make=lawson', 'at', '2026-02-30T10:00', 'make=lawson'],
    ['purse=500,3', 'purse', '3', 'purse=500'],
    ['purse=500,,100', 'purse', '500,,100', ''],
    ['scenario=wrong-card&real=yes&level=ask', 'real', 'yes', 'scenario=wrong-card&level=ask'],
    ['idle=', 'idle', '', ''],
    ['scenario=wrong-card&seed=1000000', 'seed', '1000000', 'scenario=wrong-card'],
    ['scenario=wrong-card&film=yes', 'film', 'yes', 'scenario=wrong-card'],
    ['scenario=wrong-card&film=off&pace=fast', 'pace', 'fast', 'scenario=wrong-card&film=off'],
    ['things=phone,gun&who=sato-haruko', 'things', 'gun', 'who=sato-haruko&things=phone'],
  ])('%s', (query, part, value, rest) => {
    expect(unknown(query)).toMatchObject({
      ...{ unknown: part, value, why: 'unknown' },
      rest: { query: rest, begins: true },
    });
  });

  it('but not the exercise, nor the machine where nothing else says it: nobody would know what begins', () => {
    const begins = ['scenario=no-such&make=lawson', 'terminal=oven', 'terminal=oven&scenario=wrong-card'].map(
      (query) => unknown(query)?.rest,
    );
    expect(begins).toEqual([
      { query: 'make=lawson', begins: false },
      { query: '', begins: false },
      { query: 'scenario=wrong-card', begins: true },
    ]);
  });
});

describe('what exists, but not there:', () => {
  it('a person who does not do the exercise: those who do are offered', () => {
    const { who } = scenarios['expired-certificate'] ?? { who: [] };
    expect(unknown('scenario=expired-certificate&who=sato-haruko&make=lawson')).toEqual({
      unknown: 'who',
      value: 'sato-haruko',
      why: 'elsewhere',
      also: [],
      offers: who.map((id) => ({
        part: 'who',
        id,
        query: `scenario=expired-certificate&make=lawson&who=${id}`,
      })),
      alike: false,
      rest: { query: 'scenario=expired-certificate&make=lawson', begins: true },
    });
  });

  it('a make of another terminal', () => {
    expect(unknown('terminal=shop-copier&make=tray')).toMatchObject({
      unknown: 'make',
      value: 'tray',
      why: 'elsewhere',
      offers: ['seven-eleven', 'lawson', 'familymart'].map((id) => ({
        part: 'make',
        id,
        query: `terminal=shop-copier&make=${id}`,
      })),
    });
  });

  it('a fault of another terminal, beside one of this', () => {
    expect(unknown('fault=reader-fails-once&fault=no-match')).toMatchObject({
      unknown: 'fault',
      value: 'no-match',
      why: 'elsewhere',
      offers: ['paper-out', 'reader-fails-once'].map((id) => ({
        part: 'fault',
        id,
        query: `fault=reader-fails-once,${id}`,
      })),
      rest: { query: 'fault=reader-fails-once', begins: true },
    });
  });
});

describe('what an exercise brings with it is not dropped in silence:', () => {
  it.each([
    ['terminal', 'card-reader'],
    ['city', 'hoshizora'],
    ['facility', 'hinata-pharmacy'],
    ['at', '2026-12-31T10:00'],
    ['purse', '10000'],
    ['purse', ''],
    ['things', 'phone'],
  ])('another %s, as %s', (part, value) => {
    expect(unknown(`scenario=wrong-card&make=lawson&${part}=${value}`)).toEqual({
      unknown: part,
      value,
      why: 'own',
      also: [],
      offers: [],
      alike: false,
      rest: { query: 'scenario=wrong-card&make=lawson', begins: true },
    });
  });

  it('several of it are all told, and left out together', () => {
    expect(
      unknown('scenario=wrong-card&at=2026-12-31T10:00&purse=500,500&who=nobody&level=ask'),
    ).toMatchObject({
      unknown: 'who',
      also: [
        { part: 'at', value: '2026-12-31T10:00', why: 'own' },
        { part: 'purse', value: '500,500', why: 'own' },
      ],
      rest: { query: 'scenario=wrong-card&level=ask', begins: true },
    });
  });

  it('there is a film of an exercise only, or of one that is drawn', () => {
    expect(unknown('make=lawson&film=beside')).toMatchObject({
      ...{ unknown: 'film', value: 'beside', why: 'own', offers: [] },
      rest: { query: 'make=lawson', begins: true },
    });
    expect([unknown('scenario=wrong-card&film=beside'), unknown('seed=7&film=off')]).toEqual([null, null]);
  });

  it('just what it brings is no trouble', () => {
    const same =
      'terminal=shop-copier&facility=wakaba-clinic&at=2026-11-25T09:40&purse=10,50,100,100,100&things=transit-card,residence-card';
    expect(unknown(`scenario=wrong-card&who=santos-maria&${same}`)).toBeNull();
  });

  it('a fault with which it goes otherwise: the exercises that practise just that are offered', () => {
    expect(unknown('scenario=reader-say-no&make=tray&who=kondo-matsuo&fault=no-match')).toMatchObject({
      unknown: 'fault',
      value: 'no-match',
      why: 'own',
      offers: [
        { part: 'scenario', id: 'reader-face-fails-then-pin', terminal: 'card-reader' },
        { part: 'scenario', id: 'reader-staff-check', terminal: 'card-reader' },
      ],
      rest: { query: 'scenario=reader-say-no&make=tray&who=kondo-matsuo', begins: true },
    });
  });

  it('a fault that passes, or that it practises, is no trouble where the way round it is known', () => {
    expect(unknown('scenario=wrong-card&fault=paper-out,reader-fails-once')).toBeNull();
    expect(unknown('scenario=reader-staff-check&fault=no-match,kind-stranger')).toBeNull();
    expect(unknown('scenario=tax-certificate&fault=paper-out')).toMatchObject({ why: 'own' });
  });
});

describe('what is offered', () => {
  it('keeps the rest of the address', () => {
    expect(unknown('who=sato-haruku&things=phone&level=ask&seed=5')?.offers[0]).toEqual({
      part: 'who',
      id: 'sato-haruko',
      query: 'who=sato-haruko&things=phone&level=ask&seed=5',
    });
  });

  it('leaves out what else is wrong, and says so; and what is none of ours', () => {
    expect(unknown('scenario=wrong-crad&who=nobody&purse=3&utm_source=x')).toMatchObject({
      offers: [
        { part: 'scenario', id: 'wrong-card', terminal: 'shop-copier', query: 'scenario=wrong-card' },
        { id: 'reader-wrong-card' },
      ],
      also: [
        { part: 'who', value: 'nobody', why: 'unknown' },
        { part: 'purse', value: '3', why: 'unknown' },
      ],
    });
  });

  it('keeps the other things one brings', () => {
    expect(unknown('things=phone,prescripton')?.offers[0]).toMatchObject({
      id: 'prescription',
      query: 'things=phone,prescription',
    });
  });

  it('is told part by part, the exercise first', () => {
    expect(told('who=nobody&make=oven&scenario=wrong-crad')?.[0]).toBe('scenario');
  });
});

it('a long value is told by its beginning, without what turns or hides the writing', () => {
  const long = 'x'.repeat(5000);
  expect([unknown(`who=${long}`)?.value, unknown('who=a%E2%80%AEb%00c%0Ad')?.value]).toEqual([
    `${'x'.repeat(39)}…`,
    'a\uFFFDb\uFFFDc\uFFFDd',
  ]);
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

  it('is a rehearsal or plainly unknown, and who takes what is offered comes to one', () => {
    const begun = (asked: string, pages = 0): string => {
      const found = choose(new URLSearchParams(asked));
      if (!('unknown' in found)) return 'begun';
      if (pages > 8) return `${asked} leads from page to page`;
      const ways = [...found.offers, ...(found.rest.begins ? [found.rest] : [])].map((one) => one.query);
      return ways.map((way) => begun(way, pages + 1)).find((one) => one !== 'begun') ?? 'begun';
    };
    fc.assert(
      fc.property(query, (asked) => {
        expect(begun(`${asked}`)).toBe('begun');
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
