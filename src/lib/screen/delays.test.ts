import { expect, it } from 'vitest';
import { delaysOf, idleDelaysOf } from './delays';

it('waiting times and idle time-outs are real each by itself', () => {
  const { reading } = delaysOf({ reading: [1, 2] });
  const { idle } = idleDelaysOf({ idle: 60 });
  const of = (realTime: boolean, realIdle: boolean) => {
    const context = { realTime, realIdle };
    return [reading({ context }), idle({ context })];
  };
  expect([of(false, false), of(true, false), of(false, true)]).toEqual([
    [1, 86_400_000],
    [2, 86_400_000],
    [1, 60],
  ]);
});
