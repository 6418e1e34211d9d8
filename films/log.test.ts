import { expect, test } from 'vitest';
import { readLog, toldOf } from './log';
import { hushes, opens, says } from './testing/a-log';

test('what came from the page is put in the order of its times', () => {
  expect(readLog([hushes(200, 'call'), opens(0)])).toEqual([opens(0), hushes(200, 'call')]);
});

test('what a film does not know is refused by its place', () => {
  expect(() => readLog([opens(0), { kind: 'hushes', at: -1, sound: 'call' }])).toThrow('1.at');
});

test('only what was told of one kind is asked for', () => {
  expect(toldOf([opens(0), says(1, 'pin', 'PIN', [])], 'opens')).toEqual([opens(0)]);
});
