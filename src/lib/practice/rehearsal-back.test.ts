import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadCards } from './kept-cards';
import type { Coached } from './coached';
import { Rehearsing } from './testing/rehearsing';

const learner = (id: string, make: string, coached?: Coached) => new Rehearsing(id, make, coached);

const COPIER = 'jumin-self-coins';

describe('somebody who takes a deed back', () => {
  it('is where they were, also what was typed and what the guide says', () => {
    const haruko = learner(COPIER, 'lawson');
    const { rehearsal } = haruko;
    haruko.to('identify.pin').presses('5', '9');
    expect(rehearsal.next?.event.type).toBe('touch.correct');
    rehearsal.undo();
    expect([rehearsal.next?.event.type, rehearsal.stand.screen.body]).toEqual([
      'touch.8',
      { kind: 'keypad', typed: 1, length: 4 },
    ]);
    haruko.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ reached: true });
  });

  it('waits anew for what the machine was doing', () => {
    const haruko = learner(COPIER, 'lawson');
    const { rehearsal } = haruko;
    haruko.follows(() => rehearsal.stand.step === 'identify.reading').waits(1_000);
    haruko.presses('cancel');
    rehearsal.undo();
    expect(rehearsal.stand.step).toBe('identify.reading');
    haruko.waits(2_400);
    expect(rehearsal.stand.step).toBe('identify.reading');
    haruko.waits(100);
    expect(rehearsal.stand.step).toBe('identify.pin');
  });

  it('can take back all of it, one by one, and then nothing', () => {
    const haruko = learner('reader-face-agree-all', 'upright');
    const { rehearsal } = haruko;
    haruko.follows(() => rehearsal.ended !== null || rehearsal.position > 3);
    while (rehearsal.canUndo) rehearsal.undo();
    expect([rehearsal.stand.step, rehearsal.position, rehearsal.next]).toMatchObject([
      'ready',
      0,
      { event: { type: 'handle.my-number-card.uncase' } },
    ]);
    haruko.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ reached: true });
  });

  it('has not learned it twice, and the slip stays made', () => {
    const haruko = learner(COPIER, 'lawson', { level: 'ask' });
    const { rehearsal, known } = haruko;
    haruko.presses('tile.government');
    rehearsal.undo();
    haruko.presses('tile.government');
    expect(known).toEqual({ menu: { right: 0, alone: 1 } });
    rehearsal.undo();
    haruko.presses('tile.fax');
    rehearsal.undo();
    expect([rehearsal.stand.step, rehearsal.slip, rehearsal.slips.length]).toEqual(['menu', null, 1]);
    expect(known).toEqual({ menu: { right: 0, alone: 0 } });
  });

  it('does not make the chip forget', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
    });
    const minh = learner('one-wrong-pin', 'lawson').to('identify.wrongPin');
    minh.rehearsal.undo();
    expect([minh.rehearsal.stand.step, loadCards().kept.tries]).toEqual([
      'identify.pin',
      { 'nguyen-van-minh': { authentication: 2 } },
    ]);
    minh.presses('confirm');
    expect(loadCards().kept.tries).toEqual({ 'nguyen-van-minh': { authentication: 1 } });
    expect(minh.rehearsal.mayStop).toBe(true);
  });

  it('is back from an end they did not want', () => {
    const haruko = learner(COPIER, 'lawson').to('begin.consent').presses('disagree');
    const { rehearsal } = haruko;
    expect(rehearsal.ended).toMatchObject({ outcome: 'cancelled', reached: false });
    rehearsal.undo();
    expect([rehearsal.ended, rehearsal.stand.step]).toEqual([null, 'begin.consent']);
    haruko.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ reached: true });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('who begins again is at the beginning, with nothing done', () => {
  const haruko = learner(COPIER, 'lawson');
  const { rehearsal } = haruko;
  haruko.presses('tile.scan', 'back').toTheEnd();
  rehearsal.restart();
  expect([rehearsal.stand.step, rehearsal.ended, rehearsal.slips, rehearsal.canUndo]).toEqual([
    'menu',
    null,
    [],
    false,
  ]);
  expect(rehearsal.report).toMatchObject({ steps: {}, slips: [], seconds: 0, yen: 0, reached: false });
  haruko.toTheEnd();
  expect(rehearsal.ended).toMatchObject({ reached: true });
});

describe('somebody with one try left', () => {
  const oneLeft = () => {
    const self = learner('three-wrong-pins', 'lawson');
    const { rehearsal } = self;
    self.follows(() => rehearsal.stand.step === 'identify.wrongPin');
    expect(rehearsal.mayStop).toBe(false);
    self.presses('again');
    self.follows(() => rehearsal.stand.step === 'identify.wrongPin');
    return self;
  };

  it('may stop, and is led out with the card', () => {
    const minh = oneLeft();
    const { rehearsal } = minh;
    expect(rehearsal.mayStop).toBe(true);
    rehearsal.stopHere();
    expect([rehearsal.mayStop, rehearsal.next?.event.type]).toEqual([false, 'touch.cancel']);
    minh.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ outcome: 'cancelled', stopped: true, reached: false, left: [] });
    expect(rehearsal.slips).toEqual([]);
  });

  it('who stops unasked has not slipped', () => {
    const minh = oneLeft();
    const { rehearsal } = minh;
    minh.presses('cancel');
    expect([rehearsal.stopping, rehearsal.slips]).toEqual([true, []]);
  });

  it('may still stop at the keypad', () => {
    const minh = oneLeft();
    const { rehearsal } = minh;
    minh.presses('again', '1');
    rehearsal.stopHere();
    minh.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ outcome: 'cancelled', stopped: true });
  });

  it('at the reader stops typing, and is received by the face', () => {
    const haruko = learner('reader-pin-choose-each', 'tray');
    const { rehearsal } = haruko;
    haruko.to('pin.type').presses('1', '1', '1', '1', 'confirm', 'again', '1', '1', '1', '1', 'confirm');
    expect(rehearsal.mayStop).toBe(true);
    rehearsal.stopHere();
    expect(rehearsal.next?.event.type).toBe('touch.method.face');
    haruko.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ outcome: 'received', stopped: true });
  });

  it('at the reader who stops at the keypad is led home', () => {
    const haruko = learner('reader-pin-choose-each', 'upright');
    const { rehearsal } = haruko;
    haruko.to('pin.type').presses('1', '1', '1', '1', 'confirm', 'again', '1', '1', '1', '1', 'confirm');
    haruko.presses('again');
    rehearsal.stopHere();
    haruko.toTheEnd();
    expect(rehearsal.ended).toMatchObject({ outcome: null, stopped: true, left: [] });
  });
});
