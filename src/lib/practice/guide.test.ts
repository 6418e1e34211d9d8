import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import type { TerminalEvent } from '../screen';
import { looks } from '../world';
import type { Learner } from './testing/learner';
import { ended, learner as anyLearner, learnerAt } from './testing/learners';
import { stray, whims } from './testing/straying';
import { terminalOf } from './testing/terminals';

const learner = (id: string, make = 'lawson', who?: string) => anyLearner(id, make, who);
const at = (step: string, id: string, make = 'lawson', who?: string) => learnerAt(step, id, make, who);
const AS_WANTED = { outcome: 'issued', wrong: [] };

describe('somebody who pressed the wrong tile', () => {
  it('is told to go back, and to press 行政サービス when back at the menu', () => {
    const haruko = learner('jumin-self-coins').presses('tile.scan');
    expect([haruko.told, haruko.next?.mends]).toEqual(['touch.back', true]);
    expect(haruko.presses('back').told).toBe('touch.tile.government');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('far on the way comes back to the beginning of the script', () => {
    const haruko = at('begin.issuer', 'jumin-self-coins').presses('back', 'disagree');
    haruko.follows((self) => self.outcome !== null).waits(4_000);
    expect([haruko.step, haruko.told]).toEqual(['menu', 'touch.tile.government']);
  });
});

describe('somebody who mistypes', () => {
  it('is told 訂正 until what is left is how the PIN begins', () => {
    const haruko = at('identify.pin', 'jumin-self-coins').presses('5', '9', '9');
    expect(haruko.told).toBe('touch.correct');
    expect(haruko.presses('correct').told).toBe('touch.correct');
    expect(haruko.presses('correct').told).toBe('touch.8');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('all four digits is told 訂正 before 確認', () => {
    const haruko = at('identify.pin', 'jumin-self-coins').presses('1', '2', '3', '4');
    expect(haruko.told).toBe('touch.correct');
  });

  it('and clears the right digits is asked for them again', () => {
    const haruko = at('identify.pin', 'jumin-self-coins').follows(({ told }) => told === 'touch.confirm');
    expect(haruko.presses('clear').told).toBe('touch.5');
    expect(haruko.presses('5', '8', '2', '8').told).toBe('touch.correct');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('when the PIN is asked for again, after the card was lifted, is told 訂正 all the same', () => {
    const haruko = at('identify.pin', 'jumin-self-coins');
    haruko.follows(({ step }) => step === 'identify.checking').moves('take', 'my-number-card', 'card-pad');
    haruko.moves('put', 'my-number-card', 'card-pad').presses('again').waits(3_000);
    expect(haruko.told).toBe('touch.5');
    expect(haruko.presses('1', '2', '3', '4').told).toBe('touch.correct');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('and confirms it is shown the way to the next try', () => {
    const haruko = at('identify.pin', 'jumin-self-coins').presses('1', '2', '3', '4', 'confirm');
    expect([haruko.step, haruko.told]).toEqual(['identify.wrongPin', 'touch.again']);
    expect(haruko.presses('again').told).toBe('touch.5');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('is asked for the wrong digits where the script wants a wrong PIN, and for the right ones after it', () => {
    const haruko = at('identify.pin', 'one-wrong-pin', 'lawson', 'sato-haruko');
    expect(haruko.told).toBe('touch.8');
    haruko.follows((self) => self.step === 'identify.wrongPin').presses('again');
    expect(haruko.told).toBe('touch.5');
  });
});

describe('somebody at the switches', () => {
  const VISA = 'jumin-visa-household';

  it('is not asked again for what is pressed already', () => {
    const ricardo = at('choose.items', VISA).presses('item.nationality.on', 'item.card-number.on');
    const told: (string | null)[] = [];
    ricardo.follows((self) => {
      if (self.step === 'choose.items') told.push(self.told);
      return self.step !== 'choose.items';
    });
    expect(told).toEqual(['touch.item.relation.on', 'touch.item.status.on', 'touch.next']);
  });

  it('with one on that must be off is told so before going on', () => {
    const ricardo = at('choose.items', VISA).presses('item.individual-number.on');
    ricardo.presses('item.relation.on', 'item.nationality.on', 'item.status.on', 'item.card-number.on');
    expect(ricardo.told).toBe('touch.item.individual-number.off');
    expect(ricardo.presses('item.individual-number.off').told).toBe('touch.next');
  });

  it('who goes on all the same is told to go back, at the summary for which rows, and mends them', () => {
    const ricardo = at('choose.items', VISA).presses('item.individual-number.on', 'item.relation.on', 'next');
    expect([ricardo.step, ricardo.told]).toEqual(['choose.copies', 'touch.back']);
    ricardo.presses('next');
    expect(ricardo.next).toMatchObject({
      event: { type: 'touch.back' },
      differs: ['{記載|きさい}する{項目|こうもく}'],
    });
    const steps: string[] = [];
    ricardo.follows((self) => {
      if (steps.at(-1) !== self.step) steps.push(self.step);
      return self.step === 'pay.cash';
    });
    expect(steps).toEqual([
      'choose.confirm',
      'choose.copies',
      'choose.items',
      'choose.copies',
      'choose.confirm',
      'pay.cash',
    ]);
    expect(ended(ricardo)).toEqual(AS_WANTED);
  });
});

describe('somebody whose summary is not as wanted is led back and mends', () => {
  it.each<[string, string, string, string[]]>([
    ['the copies', 'jumin-self-coins', 'choose.copies', ['more', 'more', 'next']],
    ['the copies of two', 'seal-two-copies', 'choose.copies', ['next']],
    ['whom it is about', 'jumin-self-coins', 'choose.scope', ['scope.household', 'next', 'next']],
    [
      'whom it is about, some',
      'jumin-visa-household',
      'choose.scope',
      ['scope.some', 'member.silva-lucas', 'next', 'next', 'next'],
    ],
    ['the paper', 'jumin-self-coins', 'choose.paper', ['paper.seal-certificate', 'next']],
    [
      'the paper, with a question more',
      'seal-two-copies',
      'choose.paper',
      ['paper.residence-record', 'scope.household', 'item.relation.on', 'next', 'next'],
    ],
    [
      'the paper of another person',
      'jumin-self-coins',
      'choose.paper',
      ['paper.family-register-individual', 'person.sato-shigeo', 'next'],
    ],
  ])('%s', (_, id, step, keys) => {
    const self = at(step, id).presses(...keys);
    expect(self.step).toBe('choose.confirm');
    expect(self.next?.differs?.length).toBeGreaterThan(0);
    expect(ended(self)).toEqual(AS_WANTED);
  });
});

it('somebody who chose the wrong people is led back to that question, and no further', () => {
  const haruko = at('choose.scope', 'jumin-self-coins').presses('scope.household', 'next', 'next');
  const steps: string[] = [];
  haruko.follows((self) => {
    if (steps.at(-1) !== self.step) steps.push(self.step);
    return self.step === 'pay.cash';
  });
  const back = ['choose.confirm', 'choose.copies', 'choose.items', 'choose.scope'];
  expect(steps).toEqual([...back, 'choose.items', 'choose.copies', 'choose.confirm', 'pay.cash']);
});

describe('somebody with things in the wrong place', () => {
  it('is led on when the card was lifted too early', () => {
    const haruko = at('identify.pin', 'jumin-self-coins').moves('take', 'my-number-card', 'card-pad');
    expect([haruko.step, haruko.told]).toEqual(['identify.moved', 'touch.again']);
    expect(haruko.presses('again').told).toBe('put.my-number-card.card-pad');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('is led on when the card was put down in its case', () => {
    const haruko = at('identify.place', 'jumin-self-coins');
    expect(haruko.told).toBe('handle.my-number-card.uncase');
    haruko.moves('put', 'my-number-card', 'card-pad').waits(3_000);
    expect(haruko.step).toBe('identify.unreadable');
    haruko.moves('take', 'my-number-card', 'card-pad').presses('again');
    expect(haruko.told).toBe('handle.my-number-card.uncase');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('is asked for what is still missing, whatever coins went in first', () => {
    const haruko = at('pay.cash', 'jumin-self-coins');
    haruko.moves('put', 1, 'coin-slot').moves('put', 10, 'coin-slot').moves('put', 100, 'coin-slot');
    expect(haruko.told).toBe('put.coin.coin-slot');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('and went back from paying, is told to take the coins out of the tray before paying again', () => {
    const haruko = at('pay.cash', 'left-the-paper').moves('put', 500, 'coin-slot').presses('back');
    expect(haruko.presses('confirm').told).toBe('take.coin.change-tray');
    expect(haruko.moves('take', 500, 'change-tray').told).toBe('put.coin.coin-slot');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });

  it('and took the receipt only, is told of the rest', () => {
    const haruko = at('collect.take', 'jumin-self-coins').moves('take', 'receipt', 'receipt-slot');
    expect(haruko.told).toBe('take.paper.paper-tray');
    expect(ended(haruko)).toEqual(AS_WANTED);
  });
});

describe('somebody who follows the guide only', () => {
  const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
    Object.keys(terminalOf(scenario).makes).flatMap((make) =>
      scenario.who.map((who) => [id, make, who, scenario] as const),
    ),
  );

  it.each(all)('%s on the %s type, %s: has what was wanted', (id, make, who, scenario) => {
    expect(ended(learner(id, make, who))).toEqual({ outcome: scenario.ending.is, wrong: [] });
  });
});

describe('somebody who strays as they like, but never stops, pays, decides or confirms alone', () => {
  const COPIER = ['cancel', 'finish', 'disagree', 'confirm', 'start'];
  const CONSENT = ['agree', 'agree-all', 'disagree-all', 'choose-each', 'provide', 'not-provide'];
  const READER = ['register', 'not-now', 'use', 'not-use', 'prescription.electronic', 'prescription.paper'];
  const NOT_ALONE = [...COPIER, ...CONSENT, ...READER];
  const everyday = Object.entries(scenarios)
    .filter(([, { group }]) => group === 'everyday')
    .flatMap(([id, scenario]) => Object.keys(terminalOf(scenario).makes).map((make) => [id, make] as const));

  const strays = (self: Learner, whim: number): void => {
    const { body, keys } = self.screen;
    const some: TerminalEvent[] = [
      ...keys
        .filter(({ id, enabled }) => enabled && !NOT_ALONE.includes(id))
        .map(({ id }) => ({ type: `touch.${id}` }) as const),
      ...(body?.kind === 'camera' ? looks(body.face).map((look) => ({ type: `look.${look}` }) as const) : []),
      ...(body?.kind === 'placement' ? [turn(self)] : []),
    ];
    const event = some[whim % some.length];
    if (event) self.does(event);
    else self.waits(500);
  };
  const turn = ({ stand: { belongings } }: Learner): TerminalEvent => {
    const isCased = Object.values(belongings).some(({ thing }) => 'cased' in thing && thing.cased);
    return { type: `handle.my-number-card.${isCased ? 'uncase' : 'turn'}`, thing: 'my-number-card' };
  };

  it('is led to what was wanted all the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyday), whims(12), ([id, make], all) => {
        const self = learner(id, make);
        stray(self, all, strays);
        expect(ended(self)).toEqual({ outcome: scenarios[id]?.ending.is, wrong: [] });
      }),
      { numRuns: 300 },
    );
  });
});
