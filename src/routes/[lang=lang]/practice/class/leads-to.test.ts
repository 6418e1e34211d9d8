import { expect, test } from 'vitest';
import { leadsTo } from './leads-to';

const way = (from: string, to: string, ...on: string[]) => ({ from, to, on, own: true });
const map = {
  ways: [
    way('menu', 'begin', 'touch.tile.government'),
    way('menu', 'elsewhere', 'touch.tile.*'),
    way('elsewhere', 'menu', 'touch.back'),
    way('place', 'reading', 'always'),
    way('pin', 'paper', 'touch.confirm'),
    way('pin', 'wrong', 'touch.confirm'),
    way('paper', 'scope', 'touch.paper.*'),
    way('paper', 'person', 'touch.paper.*'),
    way('pin', 'place', 'touch.back'),
  ],
  stops: ['menu', 'begin', 'place', 'reading', 'pin', 'paper', 'scope'],
};

test('on the way it leads to the next stop, whatever else the same key could lead to', () => {
  expect(leadsTo(map, 'pin', 4, 'touch.confirm')).toBe('paper');
  expect(leadsTo(map, 'pin', 4, 'touch.5')).toBe('paper');
  expect(leadsTo(map, 'place', 2, 'put.my-number-card.card-pad')).toBe('reading');
  expect(leadsTo(map, 'reading', 3, null)).toBe('pin');
});

test('somebody who must go back is led back', () => {
  expect(leadsTo(map, 'pin', 4, 'touch.back')).toBe('place');
  expect(leadsTo(map, 'elsewhere', 0, 'touch.back')).toBe('menu');
});

test('where it cannot be told nothing is', () => {
  expect(leadsTo({ ...map, stops: [] }, 'paper', 0, 'touch.paper.tax')).toBe(null);
  expect(leadsTo(map, 'elsewhere', 0, null)).toBe(null);
  expect(leadsTo(map, 'scope', 6, null)).toBe(null);
});
