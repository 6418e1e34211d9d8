import { expect, test } from 'vitest';
import { add, move, purse, type Belongings } from '$lib/world';
import { sensed } from './sensed';

const coins: Belongings = purse([100, 100, 50]);
const all = (belongings: Belongings, place: string): Belongings =>
  Object.keys(belongings).reduce((moved, id) => move(moved, id, place), belongings);

test('somebody who puts a card down hears where it lies', () => {
  const before = add({}, { kind: 'transit-card', balance: 100 }, 'hand');
  expect(sensed(before, move(before, 'transit-card', 'e-money-reader'))).toEqual([
    { what: 'laid', kind: 'transit-card', yen: undefined, place: 'e-money-reader', count: 1 },
  ]);
});

test('coins the machine takes in are heard together by their worth', () => {
  expect(sensed(coins, all(coins, 'escrow')).map(({ what, yen, count }) => [what, yen, count])).toEqual([
    ['taken-in', 100, 2],
    ['taken-in', 50, 1],
  ]);
});

test('what the machine pays for good is not heard again', () => {
  expect(sensed(all(coins, 'escrow'), all(coins, 'till'))).toEqual([]);
});

test('what comes out is heard, new or given back, and so is what one takes', () => {
  const printed = add({}, { kind: 'residence-card' }, 'paper-tray');
  expect(sensed({}, printed).map(({ what }) => what)).toEqual(['came-out']);
  expect(sensed(all(coins, 'escrow'), all(coins, 'change-tray')).map(({ what }) => what)).toEqual([
    'came-out',
    'came-out',
  ]);
  expect(sensed(printed, all(printed, 'hand')).map(({ what }) => what)).toEqual(['in-hand']);
});

test('when nothing moves nothing is said', () => {
  expect(sensed(coins, { ...coins })).toEqual([]);
});
