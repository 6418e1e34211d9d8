import { expect, test } from 'vitest';
import { stopAt } from './stop-at';

const stops = ['menu', 'pin', 'wrong', 'pin', 'paper', 'pay'];

test('one who goes on is at the next stop, also where the way comes back to a step', () => {
  expect([stopAt(stops, 'pin', 0), stopAt(stops, 'wrong', 1), stopAt(stops, 'pin', 2)]).toEqual([1, 2, 3]);
});

test('one who goes back is at the last stop before', () => {
  expect([stopAt(stops, 'pin', 4), stopAt(stops, 'menu', 5)]).toEqual([3, 0]);
});

test('off the way one is where one left it', () => {
  expect([stopAt(stops, 'elsewhere', 4), stopAt([], 'menu', 0)]).toEqual([4, 0]);
});
