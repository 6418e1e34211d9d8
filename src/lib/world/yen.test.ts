import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeFor, coinsToPay, sum } from './yen';

const coins = (...yen: number[]) => yen.map((each, index) => ({ id: `coin-${index}`, yen: each }));
const inYen = (chosen: { yen: number }[] | null) => chosen?.map(({ yen }) => yen) ?? null;

describe('change', () => {
  test.each([
    [0, []],
    [10, [10]],
    [250, [100, 100, 50]],
    [790, [500, 100, 100, 50, 10, 10, 10, 10]],
    [1700, [500, 500, 500, 100, 100]],
  ])('of %i yen', (amount, change) => {
    expect(changeFor(amount)).toEqual(change);
  });

  test.each([5, -10, 12.5, NaN])('of %d yen there is none', (amount) => {
    expect(() => changeFor(amount)).toThrow(RangeError);
  });

  test('is right to the yen, with no coin that a bigger one could stand for', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), (tens) => {
        const change = changeFor(tens * 10);
        const count = (yen: number) => change.filter((coin) => coin === yen).length;
        expect(sum(change)).toBe(tens * 10);
        expect([count(100) < 5, count(50) < 2, count(10) < 5]).toEqual([true, true, true]);
      }),
    );
  });
});

describe('what one puts in', () => {
  test.each([
    ['exactly, with few coins', coins(100, 50, 100, 500, 100), 250, [100, 100, 50]],
    ['a little too much when it cannot be exact', coins(500, 100, 100), 250, [500]],
    ['many small coins rather than too much', coins(500, 50, 50, 50, 50, 50), 250, [50, 50, 50, 50, 50]],
    ['never coins under ten yen', coins(5, 5, 100), 10, [100]],
    ['nothing for nothing', coins(100), 0, []],
    ['all of it when all is needed', coins(100, 100, 50), 250, [100, 100, 50]],
    ['nothing when it is not enough', coins(100, 100), 250, null],
    ['as few notes as can be', coins(5000, 2000, 2000, 2000, 1000), 6000, [5000, 1000]],
    ['a note when the purse has one', coins(1000, 100), 300, [1000]],
  ])('%s', (_, purse, amount, chosen) => {
    expect(inYen(coinsToPay(purse, amount))).toEqual(chosen);
  });

  test('is one’s own, enough, and the best of all ways', () => {
    const purse = fc
      .array(fc.constantFrom(5, 10, 50, 100, 500), { maxLength: 8 })
      .map((yen) => coins(...yen));
    const amount = fc.nat({ max: 120 }).map((tens) => tens * 10);
    fc.assert(
      fc.property(purse, amount, (purse, amount) => {
        const chosen = coinsToPay(purse, amount);
        expect(chosen && rank(chosen)).toEqual(
          everyWay(purse.filter(({ yen }) => yen >= 10))
            .filter((way) => sum(way.map(({ yen }) => yen)) >= amount)
            .map(rank)
            .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)[0] ?? null,
        );
        expect(new Set(chosen).size).toBe(chosen?.length ?? 0);
        expect(chosen?.filter((piece) => !purse.includes(piece)) ?? []).toEqual([]);
      }),
    );
  });
});

const rank = (way: { yen: number }[]): number[] => [sum(way.map(({ yen }) => yen)), way.length];

const everyWay = <Piece>(pieces: Piece[]): Piece[][] =>
  pieces.reduce<Piece[][]>((ways, piece) => [...ways, ...ways.map((way) => [...way, piece])], [[]]);
