import { expect, test } from 'vitest';
import { posterAt } from './poster';
import { does, opens } from './testing/a-log';

test('the poster is just before the press nearest to the middle, but not of a digit', () => {
  const log = [
    opens(0),
    does(4000, 'begin.menu', 'touch.public'),
    does(9000, 'choose.paper', 'touch.jumin'),
    does(10_000, 'pin', 'touch.4'),
    does(18_000, 'done', 'touch.end'),
  ];
  expect(posterAt(log, 20_000)).toBe(8999);
});

test('a film in which nothing is done has its middle', () => {
  expect(posterAt([opens(0)], 6000)).toBe(2999);
});
