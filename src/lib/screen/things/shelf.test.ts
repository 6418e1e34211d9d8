import { describe, expect, it } from 'vitest';
import { people } from '../../card';
import { handlings, type Thing } from '../../world';
import { pieces, shelf, type Spot } from './shelf';

const named = (...things: Thing[]) => things.map((thing, index) => ({ id: `t${index}`, thing }));
const coins = (...yen: number[]): Thing[] => yen.map((value) => ({ kind: 'coin', yen: value }));
const cards: Thing[] = [{ kind: 'residence-card' }, { kind: 'transit-card', balance: 500 }];
const identity = (cased: boolean): Thing[] =>
  Object.values(people)
    .slice(0, 1)
    .map(({ card }) => ({ kind: 'my-number-card', card, cased }));
const memo: Thing = { kind: 'memo' };
const next = (thing: Thing) => handlings(thing)[0] ?? null;
/** In hand at the reception of a clinic. */
const visitor: Thing[] = [
  ...identity(false),
  memo,
  { kind: 'phone', shows: 'lock' },
  { kind: 'eligibility-notice' },
  { kind: 'prescription' },
];

const TABLET = { width: 806, height: 129 };
const PHONE = { width: 366, height: 100 };
/** Of the table on pages of 1280, 1024, 800 and 390 px. */
const TABLES = [
  { ...TABLET, least: 60 },
  { width: 632, height: 123, least: 60 },
  { width: 736, height: 129, least: 60 },
  { ...PHONE, least: 48 },
];
/** Of a table (ledge less its edges) on a phone, on a tablet upright, and across. */
const CLINIC_TABLES = [
  { width: 382, height: 116, least: 48 },
  { width: 740, height: 106, least: 60 },
  { width: 768, height: 150, least: 60 },
];

const outside = (spots: Spot[], { width, height }: { width: number; height: number }) =>
  spots.filter(
    (spot) => spot.x < 0 || spot.x + spot.width > width + 0.5 || spot.y + spot.height > height + 0.5,
  );

const overlapping = (spots: Spot[]) =>
  spots.filter((a, index) =>
    spots.some(
      (b, other) =>
        other > index &&
        a.x < b.x + b.width - 0.5 &&
        b.x < a.x + a.width - 0.5 &&
        a.y < b.y + b.height - 0.5 &&
        b.y < a.y + a.height - 0.5,
    ),
  );

/** Buttons that lie anywhere but next to the thing they are for. */
const away = (spots: Spot[]) =>
  spots.filter(({ kind, things: [first], ...spot }) => {
    const thing = spots.find((other) => other.kind !== 'handle' && other.key === first?.id);
    return (
      kind === 'handle' &&
      !(
        thing &&
        Math.abs(spot.x - thing.x - thing.width) < 12 &&
        spot.y < thing.y + thing.height &&
        thing.y < spot.y + spot.height
      )
    );
  });

describe('the table', () => {
  it('lies in the order cards, notes, coins from large to small, then what is read', () => {
    const kinds = pieces(named(memo, ...coins(10, 500), { kind: 'note', yen: 1000 }, ...cards), false).map(
      ({ key }) => key,
    );
    expect(kinds).toEqual(['t4', 't5', 't3', 't2', 't1', 't0']);
  });

  it('shows each coin by itself while there is room', () => {
    const spots = shelf(named(...coins(100, 100, 50)), TABLET, 60);
    expect(spots.map(({ things }) => things.length)).toEqual([1, 1, 1]);
  });

  it('piles coins of one value when there is not, and loses none', () => {
    const spots = shelf(named(...cards, memo, ...coins(500, 100, 100, 100, 100, 50, 10, 10)), PHONE, 48);
    const counts = Object.fromEntries(spots.map(({ key, things }) => [key, things.length]));
    expect(counts).toEqual({ t0: 1, t1: 1, t2: 1, 'coin-500': 1, 'coin-100': 4, 'coin-50': 1, 'coin-10': 2 });
  });

  it('keeps eight coins, three cards and a note within reach on a phone, none over another', () => {
    const things = named(
      ...cards,
      memo,
      { kind: 'note', yen: 1000 },
      ...coins(500, 100, 100, 100, 50, 50, 10, 10),
    );
    const spots = shelf(things, PHONE, 48);
    expect(outside(spots, PHONE)).toEqual([]);
    expect(overlapping(spots)).toEqual([]);
    expect(spots.filter(({ width, height }) => width < 48 || height < 48)).toEqual([]);
  });

  it('keeps all that is received beside all that was brought on a tablet', () => {
    const sheet = { title: '住民票の写し', size: 'a4' as const, blocks: [], page: 1, pages: 1 };
    const things = named(...cards, memo, ...coins(500, 100, 100, 50, 10, 10), { kind: 'paper', sheet });
    const spots = shelf([...things, { id: 'r', thing: { kind: 'receipt', sheet } }], TABLET, 60);
    expect(outside(spots, TABLET)).toEqual([]);
    expect(overlapping(spots)).toEqual([]);
    expect(spots.filter(({ width, height }) => width < 60 || height < 60)).toEqual([]);
  });

  it('has the button for what can be done next beside its thing, one at most', () => {
    const things = named(
      { kind: 'phone', shows: 'insurance' },
      { kind: 'statement', filled: false },
      ...identity(true),
    );
    const seen = pieces(things, true, next).map(({ key, kind, how }) => [key, how ?? kind]);
    expect(seen).toEqual([
      ['t2', 'my-number-card'],
      ['t2-handle', 'uncase'],
      ['t0', 'phone'],
      ['t1', 'statement'],
      ['t1-handle', 'fill'],
    ]);
  });

  it('keeps the button in its place while the card comes out of its case and is turned', () => {
    const keys = [true, false].map((cased) =>
      pieces(named(...identity(cased)), true, next).map(({ key }) => key),
    );
    expect(keys).toEqual([
      ['t0', 't0-handle'],
      ['t0', 't0-handle'],
    ]);
  });

  it('has no buttons where nothing is to be done to things', () => {
    expect(shelf(named(...visitor), PHONE, 48).map(({ kind }) => kind)).not.toContain('handle');
  });

  it('stands a phone and papers upright beside two rows on a phone', () => {
    const table = { width: 382, height: 116 };
    const upright = shelf(named(...visitor), table, 48, next).filter(
      ({ kind, height }) => kind !== 'handle' && height > table.height / 2,
    );
    expect(upright.map(({ kind }) => kind)).toEqual(['phone', 'eligibility-notice', 'prescription']);
  });

  for (const { least, ...table } of CLINIC_TABLES)
    for (const [what, things] of Object.entries({
      'what a visitor brings': visitor,
      'every paper there is and a wrong card': [
        ...visitor,
        { kind: 'residence-card' } as const,
        { kind: 'eligibility-certificate' } as const,
        { kind: 'statement', filled: false } as const,
      ],
    }))
      it(`of ${table.width} px has room for ${what}, each button right of its thing`, () => {
        const spots = shelf(named(...things), table, least, next);
        expect(outside(spots, table)).toEqual([]);
        expect(overlapping(spots)).toEqual([]);
        const low = Math.min(least, Math.floor(table.height / 2) - 2);
        expect(spots.filter(({ width, height }) => Math.min(width, height) < low)).toEqual([]);
        expect(away(spots)).toEqual([]);
      });

  for (const { least, ...table } of TABLES) {
    const sheet = { title: '住民票の写し', size: 'a4' as const, blocks: [], page: 1, pages: 1 };
    const own = (cased: boolean): Thing[] => [
      ...identity(cased),
      ...cards,
      { kind: 'note', yen: 10000 },
      ...coins(500, 100, 100, 50, 50, 10, 5, 1),
      memo,
    ];
    const received: Thing[] = [
      { kind: 'paper', sheet },
      { kind: 'paper', sheet },
      { kind: 'receipt', sheet },
    ];
    for (const [what, things] of Object.entries({
      'a full purse and every card': own(true),
      'all of that and what came out': [...own(false), ...received],
    }))
      it(`of ${table.width} px has room for ${what}`, () => {
        const spots = shelf(named(...things), table, least);
        expect(outside(spots, table)).toEqual([]);
        expect(overlapping(spots)).toEqual([]);
        expect(spots.filter(({ width, height }) => Math.min(width, height) < least)).toEqual([]);
      });
  }
});
