import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PausableClock } from './pausable-clock';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what was to happen while the time stood still happens as much later, and once', () => {
  const clock = new PausableClock();
  const happened: string[] = [];
  clock.setTimeout(() => happened.push('soon'), 100);
  clock.setTimeout(() => happened.push('late'), 1_000);
  vi.advanceTimersByTime(400);
  clock.pause();
  clock.setTimeout(() => happened.push('begun meanwhile'), 50);
  vi.advanceTimersByTime(10_000);
  expect(happened).toEqual(['soon']);
  clock.resume();
  vi.advanceTimersByTime(599);
  expect(happened).toEqual(['soon', 'begun meanwhile']);
  vi.advanceTimersByTime(10_000);
  expect(happened).toEqual(['soon', 'begun meanwhile', 'late']);
});

it('what was called off does not happen, whether before or while the time stands still', () => {
  const clock = new PausableClock();
  const run = vi.fn();
  const ids = [clock.setTimeout(run, 100), clock.setTimeout(run, 100)];
  clock.clearTimeout(ids[0] ?? 0);
  clock.pause();
  clock.clearTimeout(ids[1] ?? 0);
  clock.resume();
  vi.advanceTimersByTime(1_000);
  expect(run).not.toHaveBeenCalled();
});
