import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wealth } from './script';
import { BrokenOff, EVERY, unfinishedIn } from './testing/broken-off';
import { Device } from './testing/runs';
import { turns } from './testing/somebody';
import { allUnfinished, keepUnfinished, type Unfinished } from './unfinished';

const HOUR = 3_600_000;

let browser = new Device();
beforeEach(() => {
  browser = new Device();
  vi.stubGlobal('localStorage', browser);
});

const kept = () => unfinishedIn(browser);
const text = () => kept()[0]?.[1] ?? '';

describe('at every moment of a rehearsal that is broken off', () => {
  it.each(EVERY)('%s at %s: the machine is at its beginning, and one can go on', (id, make) => {
    const untold = new BrokenOff(id, make).rehearsal.all;
    const somebody = new BrokenOff(id, make, { level: 'ask' });
    const steps = new Set<string>();
    while (somebody.moves()) {
      const was = somebody.keeps().rehearsal.all;
      if (somebody.rehearsal.isTyping || !somebody.rehearsal.unfinished) continue;
      steps.add(was.stand.step);
      const cards = somebody.device.kept;

      const left = somebody.breaksOff();
      const { stand, canUndo } = somebody.rehearsal.all;
      expect([stand.step, stand.screen, wealth(stand.belongings), canUndo]).toEqual([
        ...[untold.stand.step, untold.stand.screen, wealth(untold.stand.belongings), false],
      ]);
      expect(somebody.device.kept).toEqual(cards);

      if (left === null || typeof left === 'string') throw new Error(`${was.stand.step}: ${left}`);
      somebody.rehearsal.goOnFrom(left);
      expect(somebody.rehearsal.all).toEqual(was);
      expect(somebody.device.kept).toEqual(cards);
    }
    expect(somebody.rehearsal.ended).toMatchObject({ reached: true });
    expect(kept()).toEqual([]);
    expect([...steps]).toEqual(expect.arrayContaining(somebody.rehearsal.guide?.steps.slice(1, -1) ?? []));
  });
});

it.each([
  ...EVERY,
  ['three-wrong-pins', 'lawson'],
  ['short-of-coins-cancel', 'lawson'],
  ['reader-card-in-case', 'upright'],
] as const)('whatever was done in %s at %s, it goes on from there', (id, make) => {
  fc.assert(
    fc.property(turns, (all) => {
      const somebody = new BrokenOff(id, make);
      for (const turn of all) {
        somebody.takes(turn);
        const was = somebody.keeps().rehearsal.all;
        const { isTyping, unfinished } = somebody.rehearsal;
        if (isTyping || !unfinished || somebody.isBehind) continue;
        somebody.goesOn();
        expect(somebody.rehearsal.all).toEqual(was);
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 8) },
  );
});

describe('what is kept', () => {
  const typing = (...pins: string[]) => {
    const haruko = new BrokenOff('jumin-self-coins', 'lawson', { level: 'alone' }).to('identify.pin');
    haruko.keeps();
    for (const pin of pins) haruko.presses(...Array.from(pin), 'confirm', 'again');
    return haruko;
  };

  it('is the same whatever wrong PIN was typed', () => {
    typing('1111');
    const one = text();
    expect(one).toContain('"is":"wrong"');
    const wrong = fc.stringMatching(/^\d{4}$/).filter((pin) => pin !== '5829');
    fc.assert(
      fc.property(wrong, (pin) => {
        typing(pin);
        expect(text()).toBe(one);
        expect(text()).not.toMatch(/touch\.\d|"key":"\d/);
      }),
      { numRuns: 20 },
    );
  });

  it('is nothing of what is typed and not judged yet', () => {
    const haruko = typing();
    const before = text();
    haruko.presses('7', '3');
    expect(text()).toBe(before);
    expect(haruko.goesOn().rehearsal.stand).toMatchObject({
      step: 'identify.pin',
      screen: { body: { kind: 'keypad', typed: 0 } },
    });
  });

  it('is nothing of a rehearsal that has ended, but of one that somebody came back to', () => {
    const haruko = typing();
    haruko.rehearsal.leave();
    haruko.keeps();
    expect(kept()).toEqual([]);
    haruko.rehearsal.comeBack();
    expect(haruko.keeps().goesOn().rehearsal.stand.step).toBe('identify.pin');
  });

  it('is kept until the next morning at most', () => {
    typing();
    const at = JSON.parse(text()) as Unfinished;
    keepUnfinished({ ...at, at: 20 * HOUR });
    expect([allUnfinished(31 * HOUR).length, allUnfinished(20 * HOUR - 61_000).length]).toEqual([1, 0]);
    expect(kept()).toEqual([]);
    keepUnfinished({ ...at, at: 20 * HOUR });
    expect([allUnfinished(32 * HOUR), kept()]).toEqual([[], []]);
  });

  it('is that of several rehearsals, last done first, and of not more than a few', () => {
    typing();
    const one = JSON.parse(text()) as Unfinished;
    const makes = ['lawson', 'seven-eleven', 'familymart', 'tray', 'upright'];
    for (const [at, make] of makes.entries())
      keepUnfinished({ ...one, at: at + 1, address: { ...one.address, make } });
    expect(allUnfinished(HOUR).map(({ address }) => address.make)).toEqual(makes.slice(1).reverse());
    expect(kept().length).toBe(4);
  });

  it('is nothing where the device is full, or lets nothing be kept', () => {
    const haruko = typing();
    browser.room = text().length + 10;
    haruko.presses('1', '1', '1', '1', 'confirm');
    expect([kept(), haruko.breaksOff()]).toEqual([[], null]);
    vi.stubGlobal('localStorage', undefined);
    haruko.to('identify.pin').keeps();
    expect([haruko.breaksOff(), allUnfinished()]).toEqual([null, []]);
  });
});

describe('somebody who goes on', () => {
  const minhAfterAMiss = () => {
    const minh = new BrokenOff('one-wrong-pin', 'lawson').to('identify.wrongPin').keeps();
    expect(minh.device.kept.tries).toEqual({ 'nguyen-van-minh': { authentication: 2 } });
    return minh;
  };

  it('comes to the same end as who never stopped, also back to the beginning', () => {
    const haruko = new BrokenOff('jumin-self-coins', 'lawson').to('pay.cash').keeps().goesOn();
    const { rehearsal } = haruko;
    while (rehearsal.canUndo) rehearsal.undo();
    expect([rehearsal.stand.step, rehearsal.position]).toEqual(['menu', 0]);
    while (haruko.moves());
    expect(rehearsal.ended).toMatchObject({ reached: true });
  });

  it('has lost no try by it, nor won one', () => {
    const minh = minhAfterAMiss();
    for (const _ of 'twice') minh.goesOn();
    expect(minh.rehearsal.all.tries?.authentication).toBe(2);
    expect(minh.device.kept.tries).toEqual({ 'nguyen-van-minh': { authentication: 2 } });
  });

  it('has the card as another tab left it: a right PIN typed before gives no try back', () => {
    const haruko = new BrokenOff('jumin-self-coins', 'lawson').to('identify.remove').keeps();
    haruko.device.save({ version: 1, tries: { 'sato-haruko': { authentication: 1 } } });
    haruko.goesOn();
    expect(haruko.rehearsal.stand.step).toBe('identify.remove');
    expect(haruko.rehearsal.all.tries?.authentication).toBe(1);
    expect(haruko.device.kept.tries).toEqual({ 'sato-haruko': { authentication: 1 } });
  });

  it.each([
    ['was locked meanwhile', 'identify.wrongPin', 0],
    ['was unlocked meanwhile', 'identify.locked', 3],
  ])('is told that there is no way on where the card %s', (_, step, authentication) => {
    const minh = new BrokenOff('three-wrong-pins', 'lawson').to(step).keeps();
    const { id } = minh.choice.setting.person;
    minh.device.save({ version: 1, tries: { [id]: { authentication } } });
    expect([minh.breaksOff(), kept()]).toEqual(['otherwise', []]);
    expect(minh.breaksOff()).toBe(null);
  });

  it.each([
    ['goes another way', (one: Unfinished) => ({ ...one, events: one.events.slice(1) })],
    ['does something else by itself', (one: Unfinished) => ({ ...one, waited: ['menu'] })],
    ['has no such step', (one: Unfinished) => ({ ...one, waited: ['identify.voice'] })],
    [
      'has no such key',
      (one: Unfinished) => ({
        ...one,
        events: one.events.map((all) => ({ ...all, event: { type: 'touch.voice' as const } })),
      }),
    ],
  ])('is told that there is no way on where the machine %s now', (_, change) => {
    const haruko = new BrokenOff('jumin-self-coins', 'lawson').to('identify.place').keeps();
    keepUnfinished(change(JSON.parse(text()) as Unfinished));
    expect(haruko.breaksOff()).toBe('otherwise');
    expect(haruko.rehearsal.canUndo).toBe(false);
  });

  it('is asked at the rehearsal they left, and at no other', () => {
    new BrokenOff('jumin-self-coins', 'lawson').to('pay.cash').keeps();
    expect(new BrokenOff('jumin-self-coins', 'familymart').breaksOff()).toBe(null);
    expect(new BrokenOff('jumin-self-coins', 'lawson').breaksOff()).toMatchObject({ isThere: true });
  });
});
