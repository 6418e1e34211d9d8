import { expect, test } from 'vitest';
import { columnsOf } from './columns';

const way = (from: string, to: string, own = true) => ({ from, to, on: ['touch.next'], own });

test('a step stands behind all that lead to it, and ways back move nothing', () => {
  const ways = [
    way('place', 'reading'),
    way('reading', 'moved'),
    way('reading', 'pin'),
    way('pin', 'wrong'),
    way('wrong', 'pin'),
    way('pin', 'paid'),
    way('wrong', 'paid'),
    way('elsewhere', 'moved'),
    way('pin', 'place', false),
  ];
  const columns = columnsOf(['place', 'reading', 'moved', 'pin', 'wrong', 'paid'], ways);
  expect(Object.fromEntries(columns)).toEqual({ place: 0, reading: 1, moved: 2, pin: 2, wrong: 3, paid: 4 });
});
