import { describe, expect, it } from 'vitest';
import type { Circumstances } from './setting';
import { Rehearsing } from './testing/rehearsing';

const AN_HOUR = 3_600_000;

describe.each([
  { at: 'the copier', scenario: 'jumin-self-coins', make: 'lawson', step: 'identify.pin', then: 'idle' },
  { at: 'the reader', scenario: 'reader-nothing-to-show', make: 'tray', step: 'method', then: 'stopped' },
])('somebody at $at', ({ scenario, make, step, then }) => {
  const somebody = (real: Partial<Circumstances>) => new Rehearsing(scenario, make, {}, real);
  const secondsFor = (real: Partial<Circumstances>) =>
    somebody(real).toTheEnd().rehearsal.report?.seconds ?? 0;

  it('waits longer only when they want real waiting times', () => {
    const practice = secondsFor({});
    expect(secondsFor({ realIdle: true })).toBe(practice);
    expect(secondsFor({ realTime: true })).toBeGreaterThan(practice + 5);
  });

  it('is waited for however long they think', () => {
    const slow = somebody({ realTime: true }).to(step).waits(AN_HOUR);
    expect(slow.rehearsal.stand.step).toBe(step);
    slow.toTheEnd();
    expect(slow.rehearsal.ended?.reached).toBe(true);
  });

  it('is not waited for when they want that as it really is', () => {
    const slow = somebody({ realIdle: true }).to(step);
    expect(slow.waits(50_000).rehearsal.stand.step).toBe(step);
    expect(slow.waits(10_000).rehearsal.stand.step).toBe(then);
  });
});
