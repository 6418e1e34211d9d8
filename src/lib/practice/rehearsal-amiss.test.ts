import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import type { Learned, Mastery } from './mastery';
import type { Rehearsal } from './rehearsal.svelte';
import { Rehearsing } from './testing/rehearsing';
import { terminalOf } from './testing/terminals';

const FULL = { deed: true, ring: true, words: true, hints: false, strength: 3, later: false };
const ASKED = { deed: false, ring: false, words: false, hints: true, strength: 0, later: false };
const LATE = { ...ASKED, later: true };

/** Somebody who has done each step of it before. */
function whoKnows(id: string, make: string, learned: Learned): Rehearsing {
  const { rehearsal } = new Rehearsing(id, make);
  const steps = rehearsal.guide?.steps ?? [];
  const mastery: Mastery = {
    [rehearsal.terminal.id]: Object.fromEntries(steps.map((step) => [step, learned])),
  };
  return new Rehearsing(id, make, { mastery });
}
const oftenAlone = { right: 1, alone: 2 };
const rightOnce = { right: 1, alone: 0 };

describe('however well one knows it, one is shown at once what to do', () => {
  it('where the script errs on purpose, and where it has gone wrong', () => {
    const minh = whoKnows('one-wrong-pin', 'lawson', oftenAlone);
    const { rehearsal } = minh;
    expect(rehearsal.help).toEqual(ASKED);
    expect(minh.to('identify.pin').rehearsal.help).toEqual(FULL);
    expect(minh.to('identify.wrongPin').rehearsal.help).toEqual(FULL);
    expect(minh.to('identify.pin').rehearsal.help).toEqual(ASKED);
  });

  it.each([
    ['done right once', rightOnce],
    ['done alone twice', oftenAlone],
  ])('with one try of the PIN left, also at the keypad: %s', (_, learned) => {
    const { rehearsal } = whoKnows('three-wrong-pins', 'lawson', learned).follows(({ mayStop }) => mayStop);
    expect([rehearsal.stand.step, rehearsal.help]).toEqual(['identify.wrongPin', FULL]);
    rehearsal.send({ type: 'touch.again' });
    expect([rehearsal.stand.step, rehearsal.mayStop, rehearsal.help]).toEqual(['identify.pin', true, FULL]);
  });

  it.each(['together', 'ask', 'alone'] as const)('on the way out, in %s', (level) => {
    const minh = whoKnows('three-wrong-pins', 'lawson', rightOnce).follows(({ mayStop }) => mayStop);
    const { rehearsal } = minh;
    rehearsal.level = level;
    rehearsal.stopHere();
    expect(rehearsal.help).toEqual(FULL);
    rehearsal.comeBack();
  });

  it('on the way back from a slip', () => {
    const haruko = whoKnows('jumin-self-coins', 'lawson', oftenAlone).to('choose.paper');
    const { rehearsal } = haruko;
    haruko.presses('paper.seal-certificate').follows(() => haruko.told === 'touch.back');
    expect([rehearsal.stand.step === 'choose.paper', rehearsal.help]).toEqual([false, FULL]);
  });

  it('where the script does nothing, to see what happens', () => {
    const haruko = whoKnows('left-the-paper', 'lawson', oftenAlone).follows(
      ({ stand, next }) => stand.step === 'collect.take' && next === null,
    );
    expect(haruko.rehearsal.help).toEqual(FULL);
  });
});

it('the coach waits for nobody where something is amiss, and where nothing is, for who knows it', () => {
  const faded: string[] = [];
  const waits: string[] = [];
  const shows: string[] = [];
  const isAmiss = ({ next, stand, guide, mayStop }: Rehearsal) =>
    next !== null && (next.mends || stand.coaching.trouble || mayStop || guide?.errs(next.line));
  for (const [id, scenario] of Object.entries(scenarios))
    for (const make of Object.keys(terminalOf(scenario).makes)) {
      const { rehearsal } = whoKnows(id, make, rightOnce).follows((now) => {
        const where = `${id} on ${make}: ${now.stand.step}`;
        if (!isAmiss(now) && now.next) (now.help.deed ? shows : faded).push(where);
        if (isAmiss(now) && !now.help.deed) waits.push(where);
        return now.ended !== null;
      });
      expect([id, make, rehearsal.ended?.reached, rehearsal.slips]).toEqual([id, make, true, []]);
    }
  expect([waits, shows, faded.length > 1000]).toEqual([[], [], true]);
});

describe('what is shown because something is amiss', () => {
  it('teaches nothing of a step one knows, and takes nothing back', () => {
    const minh = whoKnows('one-wrong-pin', 'lawson', oftenAlone).toTheEnd();
    expect(minh.known).not.toHaveProperty('identify.wrongPin');
    expect(new Set(Object.values(minh.known).map(({ right, alone }) => [right, alone].join()))).toEqual(
      new Set(['1,3']),
    );
    expect(Object.keys(minh.known)).toContain('identify.pin');
  });

  it('is told as a hint, unless the step was also done without', () => {
    const { steps } = whoKnows('one-wrong-pin', 'lawson', oftenAlone).toTheEnd().rehearsal.report ?? {};
    const { 'identify.wrongPin': again, ...others } = steps ?? {};
    expect([again, new Set(Object.values(others))]).toEqual(['hint', new Set(['alone'])]);
  });

  it('is shown like everything else to who does it for the first time', () => {
    const minh = new Rehearsing('one-wrong-pin', 'lawson').toTheEnd();
    expect(minh.rehearsal.report?.steps['identify.wrongPin']).toBe('shown');
    expect(minh.known['identify.wrongPin']).toEqual(rightOnce);
  });
});

it('who has mended it is left to try again, and helped after eight seconds', () => {
  const minh = whoKnows('one-wrong-pin', 'lawson', rightOnce).to('identify.wrongPin').to('identify.pin');
  expect(minh.rehearsal.help).toEqual(LATE);
  expect(minh.waits(8_000).rehearsal.help).toEqual(FULL);
});

it('somebody whose card lies on the pad in its case before they begin is told to take it, and comes to the end', () => {
  const haruko = new Rehearsing('jumin-self-coins', 'lawson');
  const [thing = ''] =
    Object.entries(haruko.rehearsal.stand.belongings).find(
      ([, one]) => one.thing.kind === 'my-number-card',
    ) ?? [];
  haruko.does({ type: 'put.my-number-card.card-pad', thing }).presses('tile.government');
  haruko.follows(({ stand, next }) => stand.step === 'identify.unreadable' && next !== null);
  expect(haruko.told).toBe('take.my-number-card.card-pad');
  haruko.toTheEnd();
  expect(haruko.rehearsal.ended).toMatchObject({ reached: true });
});
