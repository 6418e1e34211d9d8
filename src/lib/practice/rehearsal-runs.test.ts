import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scenarios } from '../scenarios';
import { adviceAfter } from './advice';
import type { Learned, Mastery } from './mastery';
import { momentOf } from './now';
import { readinessFor } from './readiness';
import type { Coached } from './coached';
import type { Run } from './run';
import { Rehearsing } from './testing/rehearsing';

const TASK = 'jumin-self-coins';
const LESSON = 'three-wrong-pins';

/** Somebody who comes again and again, by the clock of the device, which keeps what they learn. */
class Learner {
  readonly runs: Run[] = [];
  #mastery: Record<string, Learned> = {};

  constructor(day: string) {
    this.is(day);
  }

  is(day: string): void {
    vi.setSystemTime(new Date(`${day}T10:00`));
  }

  begins(level: Coached['level'], id = TASK): Rehearsing {
    const mastery: Mastery = { 'shop-copier': this.#mastery };
    const onlearned = (_: string, step: string, learned: Learned) =>
      (this.#mastery = { ...this.#mastery, [step]: learned });
    return new Rehearsing(id, 'lawson', { ...(level && { level }), mastery, onlearned });
  }

  ends({ rehearsal }: Rehearsing): this {
    if (rehearsal.report) this.runs.push({ at: momentOf(new Date()), ...rehearsal.report });
    return this;
  }

  does = (level: Coached['level'], id = TASK): this => this.ends(this.begins(level, id).toTheEnd());

  known = (step: string): Learned | undefined => this.#mastery[step];

  get readiness() {
    return readinessFor(TASK, this.runs, scenarios);
  }

  get advice() {
    const run = this.runs.at(-1);
    return run && adviceAfter(run, this.runs, scenarios, momentOf(new Date()).slice(0, 10));
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('within one run', () => {
  it('who comes to a step again finds the help that was there before', () => {
    const haruko = new Learner('2026-11-23');
    const first = haruko.begins('together').to('choose.confirm').presses('back');
    expect([first.rehearsal.stand.step, first.rehearsal.help]).toMatchObject([
      'choose.copies',
      { deed: true, later: false },
    ]);
    const second = haruko.begins('together').to('choose.copies');
    expect(second.rehearsal.help).toMatchObject({ deed: false, later: true });
  });

  it('a step done alone again and again was done alone once; twice is in two runs', () => {
    const minh = new Learner('2026-11-23').does('alone', 'one-wrong-pin');
    expect(minh.known('identify.pin')).toEqual({ right: 0, alone: 1 });
    expect(minh.does('alone', 'one-wrong-pin').known('identify.pin')).toEqual({ right: 0, alone: 2 });
  });

  it('who begins again from the start, or loads the page anew, begins another', () => {
    const haruko = new Learner('2026-11-23');
    const one = haruko.begins('alone').presses('tile.government');
    one.rehearsal.restart();
    one.presses('tile.government');
    expect(haruko.known('menu')).toEqual({ right: 0, alone: 2 });
    haruko.begins('alone').presses('tile.government');
    expect(haruko.known('menu')).toEqual({ right: 0, alone: 3 });
  });
});

describe('ready for the real machine', () => {
  it('is who did it alone on two days, and knows what a lock is', () => {
    const haruko = new Learner('2026-11-23').does('alone').does('alone');
    expect(haruko.readiness).toEqual({ ready: false, days: 1, lock: true });
    haruko.is('2026-11-26');
    expect(haruko.does('alone').readiness).toEqual({ ready: false, days: 0, lock: true });
    expect(haruko.does('together', LESSON).readiness).toEqual({ ready: true, days: 0, lock: false });
    expect(haruko.advice).toMatchObject({ what: 'real', scenario: TASK, day: '2026-11-26' });
  });

  it.each([
    ['who slipped and was shown the way back is not', 'ask', 'hint', 2],
    ['who slipped and found back alone is', 'alone', 'alone', 1],
  ] as const)('%s', (_, level, menu, days) => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins(level).presses('tile.scan');
    run.follows(({ stand }) => stand.step === 'menu');
    haruko.ends(run.toTheEnd());
    const { menu: done, ...others } = haruko.runs[0]?.steps ?? {};
    expect([done, new Set(Object.values(others)), haruko.runs[0]?.slips]).toEqual([
      menu,
      new Set(['alone']),
      [{ step: 'menu', key: 'tile.scan' }],
    ]);
    expect(haruko.readiness.days).toBe(days);
  });

  it('who slipped alone and then wanted to be told is not', () => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins('alone').presses('tile.scan');
    run.rehearsal.level = 'ask';
    run.presses('back').toTheEnd();
    expect(haruko.ends(run).runs[0]?.steps.menu).toBe('hint');
  });

  it('who slipped alone and took that back is not, as no real machine does that', () => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins('alone').presses('tile.scan');
    run.rehearsal.undo();
    expect(haruko.ends(run.toTheEnd()).runs[0]?.steps.menu).toBe('hint');
  });

  it('who let the hand of the page do a step is not, whatever the level', () => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins('alone');
    run.rehearsal.send({ type: 'touch.tile.government' }, 'hand');
    haruko.ends(run.toTheEnd());
    expect([haruko.runs[0]?.steps.menu, haruko.readiness.days]).toEqual(['shown', 2]);
  });
});

describe('after a run', () => {
  const partly = (level: Coached['level'], then: NonNullable<Coached['level']>, at: string, by?: 'hand') => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins(level).follows(({ stand }) => stand.step === at, by);
    run.rehearsal.level = then;
    return haruko.ends(run.toTheEnd());
  };

  it.each(['ask', 'alone'] as const)('mostly watched and ended in %s, one does it with the coach', (then) => {
    const haruko = partly('watch', then, 'collect.take', 'hand');
    expect(haruko.runs[0]?.level).toBe(then);
    expect(haruko.advice).toEqual({ what: 'again', scenario: TASK, level: 'together', day: '2026-11-24' });
  });

  it('mostly done by the hand of the page in Ask, too', () => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins('ask').follows(({ stand }) => stand.step === 'pay.cash', 'hand');
    expect(haruko.ends(run.toTheEnd()).advice).toMatchObject({ what: 'again', level: 'together' });
  });

  it('in which little was shown, one goes on with hints', () => {
    expect(partly('together', 'alone', 'begin.consent').advice).toMatchObject({
      what: 'again',
      level: 'ask',
    });
  });

  it('the level is the one at which one did most oneself', () => {
    expect(partly('together', 'alone', 'collect.take').runs[0]?.level).toBe('together');
    expect(partly('alone', 'together', 'collect.take').runs[0]?.level).toBe('alone');
  });

  it('that was only watched, it is the one at its end', () => {
    const haruko = new Learner('2026-11-23');
    const run = haruko.begins('watch').follows(({ ended }) => ended !== null, 'hand');
    expect(haruko.ends(run).runs[0]?.level).toBe('watch');
    expect(haruko.advice).toMatchObject({ what: 'again', level: 'together', day: '2026-11-23' });
  });

  it('in which the lock was mended after watching how it begins, the lesson is done', () => {
    const minh = new Learner('2026-11-23');
    const run = minh.begins('watch', LESSON);
    run.follows(({ stand }) => stand.coaching.trouble === true, 'hand');
    run.rehearsal.level = 'together';
    expect(minh.ends(run.toTheEnd()).readiness.lock).toBe(false);
  });
});
