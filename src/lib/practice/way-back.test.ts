import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import type { TerminalEvent } from '../screen';
import { isLeft } from '../world';
import type { Learner } from './testing/learner';
import { ended, learner, learnerAt } from './testing/learners';
import { stray, whims } from './testing/straying';
import { terminalOf } from './testing/terminals';

const at = (step: string, id: string, make = 'tray') => learnerAt(step, id, make);

/** What is told at each step, until it is on the way again. */
function back(self: Learner): string[] {
  const told: string[] = [];
  self.follows(({ next, step }) => {
    if (next?.mends) told.push(`${step}: ${next.event.type}`);
    return next !== null && !next.mends;
  });
  return told;
}

const FACE = 'reader-face-agree-all';
const CARD = 'my-number-card';

describe('somebody at the reader who strayed is told the one thing that leads on:', () => {
  it('戻る at the page of the staff', () => {
    const self = at('method', FACE).presses('method.staff');
    expect(back(self)).toEqual(['staffOnly: touch.back']);
    expect(ended(self)).toEqual({ outcome: 'received', wrong: [] });
  });

  it('もう一度 when the card was taken too early', () => {
    const self = at('method', FACE).moves('take', CARD, 'card-reader');
    expect(back(self)).toEqual(['card.pulled: touch.again']);
    expect(ended(self)).toEqual({ outcome: 'received', wrong: [] });
  });

  it.each([
    ['card.notRead', 'turn'],
    ['card.notMyNumber', 'uncase'],
  ] as const)('the card, when it is refused: %s', (step, how) => {
    const self = learner(FACE, 'tray');
    if (how === 'turn') self.handles(CARD, 'uncase').handles(CARD, 'turn');
    self.moves('put', CARD, 'card-reader').waits(2_000);
    expect(back(self)).toEqual([`${step}: take.${CARD}.card-reader`]);
    expect(ended(self)).toEqual({ outcome: 'received', wrong: [] });
  });

  it('the card, when they stopped', () => {
    const self = at('method', FACE, 'upright').presses('cancel');
    expect(back(self)).toEqual([`stopped: take.${CARD}.card-inside`]);
    expect(ended(self)).toEqual({ outcome: 'received', wrong: [] });
  });

  it('by a wrong PIN, another try, and before the last one the face, as the coach says', () => {
    const self = at('pin.type', 'reader-pin-choose-each').presses('1', '1', '1', '1', 'confirm');
    expect([self.step, self.told]).toEqual(['pin.wrong', 'touch.again']);
    self.presses('again', '1', '1', '1', '1', 'confirm');
    expect([self.step, self.told]).toEqual(['pin.wrong', 'touch.method.face']);
  });

  it('the phone, laid down before it shows anything', () => {
    const self = at('desk.ask', 'reader-no-insurance-data').moves('put', 'phone', 'desk').waits(4_000);
    expect([self.step, self.told]).toEqual(['desk.openFirst', 'take.phone.desk']);
    self.moves('take', 'phone', 'desk');
    expect(self.told).toBe('handle.phone.open');
    expect(ended(self)).toEqual({ outcome: 'by-papers', wrong: [] });
  });

  it('nothing, where they must choose', () => {
    const self = at('consent.offer', FACE).presses('choose-each');
    expect(self.next).toBeNull();
  });
});

it('what lies on the glass of the copier is taken before going back', () => {
  const self = learner('jumin-self-coins', 'lawson').presses('tile.copy').handles(CARD, 'uncase');
  self.moves('put', CARD, 'copy-glass');
  const told = back(self).map((one) => one.split(': ')[1]);
  expect(told.slice(0, 2)).toEqual([`take.${CARD}.copy-glass`, 'touch.back']);
});

describe('somebody at the reader who strays, stops, and takes their things away as they like', () => {
  const NEVER = /agree|choose-each|provide|register|not-now|use$|prescription|confirm|finish/;
  const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
    scenario.terminal === 'card-reader'
      ? Object.keys(terminalOf(scenario).makes).map((make) => [id, make] as const)
      : [],
  );

  function strays(self: Learner, whim: number): void {
    const { screen, belongings, places } = self.stand;
    const touches: TerminalEvent[] = screen.keys
      .filter(({ id, enabled }) => enabled && !NEVER.test(id))
      .map(({ id }) => ({ type: `touch.${id}` }));
    const moves = Object.entries(belongings).flatMap(([id, { thing, at: place }]): TerminalEvent[] => {
      if (isLeft(place)) return [{ type: `take.${thing.kind}.${place}`, thing: id }];
      if (place !== 'hand') return [];
      return Object.entries(places).flatMap(([to, { takes }]): TerminalEvent[] =>
        takes.includes(thing.kind) ? [{ type: `put.${thing.kind}.${to}`, thing: id }] : [],
      );
    });
    const some = [...touches, ...moves];
    const event = some[whim % some.length];
    if (event) self.does(event);
    else self.waits(500);
  }

  it('is led to what was wanted all the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), whims(10), ([id, make], own) => {
        const self = learner(id, make);
        stray(self, own, strays);
        expect(ended(self)).toEqual({ outcome: scenarios[id]?.ending.is, wrong: [] });
      }),
      { numRuns: 300, examples: [[['reader-wrong-card', 'upright'], [{ follows: 0, whim: 0 }]]] },
    );
  });
});
