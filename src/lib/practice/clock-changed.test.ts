import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { momentOf } from './now';
import { PausableClock } from './pausable-clock';
import { addRun, loadProgress } from './progress';
import { Rehearsing } from './testing/rehearsing';
import { aRun, Device } from './testing/runs';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
/** What a tablet believes whose battery was empty, and what it hears from the network then; and other ways. */
const CHANGES = [
  ['an hour back', -HOUR],
  ['an hour forward', HOUR],
  ['back to the beginning', -57 * YEAR],
  ['years forward', 20 * YEAR],
] as const;

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00+09:00') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(CHANGES)('where the clock of the device is put %s in the middle', (_, change) => {
  const changes = () => vi.setSystemTime(Date.now() + change);

  it('a machine that stood still goes on as it would have', () => {
    const clock = new PausableClock();
    const run = vi.fn();
    clock.setTimeout(run, 1_000);
    vi.advanceTimersByTime(400);
    changes();
    clock.pause();
    vi.advanceTimersByTime(5_000);
    clock.resume();
    vi.advanceTimersByTime(599);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledOnce();
  });

  it('a rehearsal took as long as it took', () => {
    const haruko = new Rehearsing('jumin-self-coins', 'lawson', { now: undefined });
    vi.advanceTimersByTime(20_000);
    haruko.to('identify.pin');
    changes();
    vi.advanceTimersByTime(22_000);
    haruko.toTheEnd();
    const { rehearsal } = haruko;
    expect(rehearsal.report).toMatchObject({ seconds: 42, reached: true });
    expect(rehearsal.entries.every(({ ms }, index, all) => ms >= (all[index - 1]?.ms ?? 0))).toBe(true);
    expect(rehearsal.entries.at(-1)?.ms).toBe(42_000);
  });
});

describe.each(['1970-01-01T00:10', '1999-12-31T23:59', '2150-06-01T12:00'])(
  'a device that believes it is %s',
  (at) => {
    it('keeps what was done, and loses nothing else by it', () => {
      vi.stubGlobal('localStorage', new Device());
      addRun(aRun());
      addRun(aRun({ at }));
      const { progress, problem } = loadProgress();
      expect([progress.runs.map((run) => run.at).sort(), problem]).toEqual([
        ['2026-11-24T10:00', at].sort(),
        null,
      ]);
    });

    it('writes it so', () => {
      expect(momentOf(new Date(at))).toBe(at);
    });
  },
);
