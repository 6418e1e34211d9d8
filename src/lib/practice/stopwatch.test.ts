import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { RunShape } from './run';
import { restWithThePage, Stopwatch } from './stopwatch';

function watch() {
  let ms = 0;
  const stopwatch = new Stopwatch(() => ms);
  return { stopwatch, passes: (seconds: number) => (ms += seconds * 1000) };
}

it('what nobody sees, and what is over, does not count', () => {
  const { stopwatch, passes } = watch();
  passes(10);
  stopwatch.rest('hidden');
  passes(60);
  stopwatch.rest('over');
  stopwatch.goOn('hidden');
  passes(60);
  stopwatch.goOn('over');
  passes(5.9);
  expect(stopwatch.seconds).toBe(15);
});

it('where nobody comes for weeks, it counts no more than can be kept', () => {
  const { stopwatch, passes } = watch();
  passes(30 * 24 * 60 * 60);
  expect(v.is(RunShape.entries.seconds, stopwatch.seconds)).toBe(true);
  stopwatch.goOnFrom(stopwatch.seconds);
  expect(v.is(RunShape.entries.seconds, stopwatch.seconds)).toBe(true);
});

it('begun again, it counts from nothing', () => {
  const { stopwatch, passes } = watch();
  passes(10);
  stopwatch.rest('over');
  stopwatch.restart();
  passes(3);
  expect(stopwatch.seconds).toBe(3);
});

it('rests while the page is hidden, until it is no longer there', () => {
  const page = Object.assign(new EventTarget(), { hidden: true });
  vi.stubGlobal('document', page);
  const { stopwatch, passes } = watch();
  const stop = restWithThePage(stopwatch);
  passes(5);
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  passes(7);
  stop();
  page.hidden = true;
  page.dispatchEvent(new Event('visibilitychange'));
  passes(1);
  vi.unstubAllGlobals();
  expect(stopwatch.seconds).toBe(8);
});
