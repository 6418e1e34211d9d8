import { expect, test } from 'vitest';
import { Dice } from './dice';

const rolls = (seed: number, times = 2_000) => {
  const dice = new Dice(seed);
  return Array.from({ length: times }, () => dice.roll());
};

test('the same seed falls the same way, and another otherwise', () => {
  expect(rolls(7)).toEqual(rolls(7));
  expect(rolls(7)).not.toEqual(rolls(8));
});

test('every number falls about as often as any other', () => {
  const sums = [0, 0, 0, 0];
  for (const roll of rolls(1, 8_000)) sums[Math.floor(roll * 4)] = (sums[Math.floor(roll * 4)] ?? 0) + 1;
  expect(sums.every((sum) => Math.abs(sum - 2_000) < 150)).toBe(true);
});

test('what weighs more is chosen more often, and nothing that weighs nothing', () => {
  const dice = new Dice(3);
  const chosen = Array.from({ length: 1_000 }, () => dice.byWeight({ often: 9, seldom: 1, never: 0 }));
  const times = (name: string) => chosen.filter((one) => one === name).length;
  expect([times('often') > 800, times('seldom') > 50, times('never')]).toEqual([true, true, 0]);
});
