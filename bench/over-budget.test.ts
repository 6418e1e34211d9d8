import { expect, test } from 'vitest';
import { overBudget } from './over-budget';

const parts = [
  { name: 'small', bytes: 200 },
  { name: 'large', bytes: 9_900 },
];

test('what has grown over its budget is named with its largest parts, and what has not is not', () => {
  const weighed = [
    { what: 'a page', bytes: 10_100, parts },
    { what: 'a language', bytes: 10_000, parts },
  ];
  expect(overBudget(weighed, { 'a page': 10, 'a language': 10 })).toEqual([
    'a page weighs 10.1 kB, and may weigh 10 kB (bench/budget.ts); most of it: large 9.9, small 0.2',
  ]);
});

test('what nothing is said of may weigh nothing', () => {
  expect(overBudget([{ what: 'a new terminal', bytes: 1, parts }], {})).toEqual([
    'a new terminal weighs 0.0 kB: what it may weigh is to be said in bench/budget.ts',
  ]);
});
