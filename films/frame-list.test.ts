import { expect, test } from 'vitest';
import { listOf, shotAt, shotsIn } from './frame-list';

const LIST =
  'ffconcat version 1.0\nfile 000000.png\nduration 0.080\nfile 000002.png\nduration 1.040\nfile 000002.png\n';
const SHOTS = [
  { file: '/f/000000.png', from: 0, to: 80 },
  { file: '/f/000002.png', from: 80, to: 1120 },
];

test('the pictures of a list are read with their times', () => {
  expect(shotsIn(LIST, '/f/frames.txt')).toEqual(SHOTS);
});

test('at each moment one of them is seen, and after the end the last', () => {
  expect([0, 79, 80, 5000].map((ms) => shotAt(SHOTS, ms)?.file)).toEqual([
    '/f/000000.png',
    '/f/000000.png',
    '/f/000002.png',
    '/f/000002.png',
  ]);
});

test('a list that is written is read the same', () => {
  expect(shotsIn(listOf(SHOTS), '/elsewhere/list.txt')).toEqual(SHOTS);
});
