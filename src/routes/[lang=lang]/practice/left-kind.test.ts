import { expect, test } from 'vitest';
import { leftKinds } from './left-kind';

test('who left several things hears of each kind once, of the card first', () => {
  expect(leftKinds(['coin', 'receipt', 'coin', 'note', 'my-number-card'])).toEqual(['card', 'change']);
});

test('who left only what is of little weight hears of that', () => {
  expect(leftKinds(['receipt', 'memo'])).toEqual(['other']);
});

test('who left the paper hears of the paper', () => {
  expect(leftKinds(['paper'])).toEqual(['paper']);
});

test('who left nothing hears nothing', () => {
  expect(leftKinds([])).toEqual([]);
});
