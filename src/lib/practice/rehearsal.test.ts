import { describe, expect, it } from 'vitest';
import type { Learned, Mastery } from './mastery';
import type { Coached } from './coached';
import { Rehearsing } from './testing/rehearsing';

const learner = (id: string, make: string, coached?: Coached) => new Rehearsing(id, make, coached);

const COPIER = 'jumin-self-coins';
const knowing = (step: string, learned: Learned): { mastery: Mastery } => ({
  mastery: { 'shop-copier': { [step]: learned } },
});
const FULL = { deed: true, ring: true, words: true, hints: false, strength: 3, later: false };
const NONE = { deed: false, ring: false, words: false, hints: false, strength: 0, later: false };

describe('somebody who begins together', () => {
  it('is shown everything, and nothing less at any step', () => {
    const haruko = learner(COPIER, 'lawson');
    const { rehearsal } = haruko;
    const helps: unknown[] = [];
    haruko.follows(() => {
      helps.push(rehearsal.help);
      return rehearsal.ended !== null;
    });
    expect([helps.every((help) => JSON.stringify(help) === JSON.stringify(FULL)), rehearsal.slips]).toEqual([
      true,
      [],
    ]);
    expect(rehearsal.ended).toMatchObject({ outcome: 'issued', reached: true, stopped: false, left: [] });
  });

  it('has done each step once with help, for the next time', () => {
    const haruko = learner(COPIER, 'lawson');
    const { rehearsal, known } = haruko;
    haruko.toTheEnd();
    const { steps = {}, seconds, ...rest } = rehearsal.report ?? {};
    expect(seconds).toBeGreaterThanOrEqual(10);
    expect(Object.keys(steps)).toEqual(rehearsal.guide?.steps);
    expect(new Set(Object.values(steps))).toEqual(new Set(['shown']));
    expect(known).toEqual(
      Object.fromEntries(Object.keys(steps).map((step) => [step, { right: 1, alone: 0 }])),
    );
    expect(rest).toEqual({
      terminal: 'shop-copier',
      make: 'lawson',
      scenario: COPIER,
      person: 'sato-haruko',
      level: 'together',
      slips: [],
      left: [],
      yen: rehearsal.spent,
      reached: true,
    });
  });
});

it('who only watches has learned nothing yet', () => {
  const haruko = learner(COPIER, 'lawson', { level: 'watch' });
  const { rehearsal, known } = haruko;
  haruko.follows(() => rehearsal.ended !== null, 'hand');
  expect(known).toEqual({});
  expect(new Set(Object.values(rehearsal.report?.steps ?? {}))).toEqual(new Set(['shown']));
});

describe('at a step done right before', () => {
  const late = () => learner(COPIER, 'lawson', knowing('menu', { right: 1, alone: 0 }));

  it('help comes after eight calm seconds, and counts', () => {
    const haruko = late();
    const { rehearsal, known } = haruko;
    expect(rehearsal.help).toEqual({ ...NONE, hints: true, later: true });
    haruko.waits(7_900);
    expect(rehearsal.help).toEqual({ ...NONE, hints: true, later: true });
    haruko.waits(100);
    expect(rehearsal.help).toEqual(FULL);
    haruko.presses('tile.government');
    expect([rehearsal.report?.steps, known]).toEqual([{ menu: 'shown' }, { menu: { right: 2, alone: 0 } }]);
  });

  it('help comes at once when asked', () => {
    const { rehearsal } = late();
    rehearsal.hint();
    expect(rehearsal.help).toEqual(FULL);
  });

  it('who is quicker has done it alone', () => {
    const haruko = late();
    const { rehearsal, known } = haruko;
    haruko.waits(5_000).presses('tile.government').waits(20_000);
    expect([rehearsal.report?.steps, known]).toEqual([{ menu: 'alone' }, { menu: { right: 1, alone: 1 } }]);
  });
});

describe('a step done alone twice in a row', () => {
  const faded = () => learner(COPIER, 'lawson', knowing('menu', { right: 1, alone: 2 }));

  it('has lost its help in Together, until asked three times', () => {
    const haruko = faded();
    const { rehearsal } = haruko;
    haruko.waits(60_000);
    expect(rehearsal.help).toEqual({ ...NONE, hints: true });
    rehearsal.hint();
    expect(rehearsal.help).toEqual({ ...NONE, hints: true, strength: 1 });
    rehearsal.hint();
    expect(rehearsal.help).toEqual({ ...NONE, words: true, hints: true, strength: 2 });
    rehearsal.hint();
    expect(rehearsal.help).toEqual(FULL);
  });

  it('has it back after a slip', () => {
    const haruko = faded();
    const { rehearsal, known } = haruko;
    haruko.presses('tile.scan');
    expect(rehearsal.slip).toEqual({
      step: 'menu',
      key: 'tile.scan',
      words: 'スキャン',
      event: { type: 'touch.tile.scan' },
    });
    expect([known, rehearsal.help]).toEqual([{ menu: { right: 0, alone: 0 } }, FULL]);
    haruko.presses('back');
    expect([rehearsal.slip, rehearsal.stand.step, rehearsal.help]).toEqual([null, 'menu', FULL]);
    haruko.presses('tile.government');
    expect(rehearsal.report).toMatchObject({
      steps: { menu: 'shown' },
      slips: [{ step: 'menu', key: 'tile.scan' }],
    });
    expect(known).toEqual({ menu: { right: 1, alone: 0 } });
  });

  it('has it back after a slip at once, where one stands', () => {
    const haruko = learner(COPIER, 'lawson', knowing('identify.pin', { right: 0, alone: 2 }));
    const { rehearsal } = haruko;
    haruko.to('identify.pin');
    expect(rehearsal.help).toEqual({ ...NONE, hints: true });
    haruko.presses('9');
    expect([rehearsal.help, rehearsal.slip?.key]).toEqual([FULL, '9']);
    haruko.presses('1', '1');
    expect(rehearsal.slips.length).toBe(1);
  });
});

describe('somebody who asks', () => {
  it('is told where to look, then what it says, then shown', () => {
    const { rehearsal } = learner(COPIER, 'lawson', { level: 'ask' });
    expect([rehearsal.help, rehearsal.where]).toEqual([{ ...NONE, hints: true }, 'tiles']);
    rehearsal.hint();
    expect(rehearsal.help.strength).toBe(1);
  });

  it('and was told only what it says has done it with a hint', () => {
    const haruko = learner(COPIER, 'lawson', { level: 'ask' });
    const { rehearsal } = haruko;
    rehearsal.hint();
    rehearsal.hint();
    haruko.presses('tile.government', 'service.certificates');
    expect(rehearsal.report?.steps).toEqual({ menu: 'hint', 'begin.services': 'alone' });
  });
});

describe('somebody alone', () => {
  it('is told nothing, and of a slip only in the end', () => {
    const haruko = learner(COPIER, 'lawson', { level: 'alone' });
    const { rehearsal } = haruko;
    haruko.presses('tile.scan', 'back').toTheEnd();
    rehearsal.hint();
    expect([rehearsal.slip, rehearsal.slips.map(({ key }) => key)]).toEqual([null, ['tile.scan']]);
    expect(new Set(Object.values(rehearsal.report?.steps ?? {}))).toEqual(new Set(['alone']));
  });

  it('who wants help after all loses nothing; the worst of a visit counts', () => {
    const haruko = learner(COPIER, 'lawson', { level: 'alone' });
    const { rehearsal } = haruko;
    haruko.to('identify.pin').presses('5');
    rehearsal.level = 'together';
    expect([rehearsal.help, rehearsal.next?.event.type]).toEqual([FULL, 'touch.8']);
    rehearsal.level = 'alone';
    expect(rehearsal.help).toEqual(NONE);
    haruko.toTheEnd();
    const { steps = {}, level } = rehearsal.report ?? {};
    const { 'identify.pin': pin, ...others } = steps;
    expect([pin, new Set(Object.values(others)), level]).toEqual(['shown', new Set(['alone']), 'alone']);
  });
});

it('who pays and goes is told the yen, what is left, and how long it took', () => {
  const haruko = learner(COPIER, 'lawson');
  const { rehearsal } = haruko;
  haruko.to('collect.take').waits(3_000);
  rehearsal.leave();
  haruko.waits(50_000);
  const { left, seconds = 0, reached } = rehearsal.report ?? {};
  expect([new Set(left), reached, seconds < 50]).toEqual([new Set(['paper', 'receipt']), false, true]);
});

it.each([
  ['jumin-self-coins', 'lawson', false],
  ['one-wrong-pin', 'lawson', true],
  ['reader-card-in-case', 'tray', true],
  ['reader-face-agree-all', 'tray', false],
])('%s: whether trouble lies ahead is known', (id, make, isAhead) => {
  expect(learner(id, make).rehearsal.troubleAhead).toBe(isAhead);
});

it('a card laid down in its case is a slip once the reader says so', () => {
  const haruko = learner('reader-face-agree-all', 'tray');
  const { rehearsal } = haruko;
  haruko.does({ type: 'put.my-number-card.card-reader', thing: 'my-number-card' });
  expect(rehearsal.slips).toEqual([]);
  haruko.waits(3_000);
  expect([rehearsal.stand.step, rehearsal.slip]).toEqual([
    'card.notMyNumber',
    {
      step: 'ready',
      key: 'put.my-number-card.card-reader',
      words: null,
      event: { type: 'put.my-number-card.card-reader', thing: 'my-number-card' },
    },
  ]);
});
