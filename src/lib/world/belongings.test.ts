import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { people, verifyPin, type Person } from '../card';
import {
  add,
  at,
  belongingsOf,
  money,
  move,
  purse,
  handled,
  yenIn,
  withCard,
  type Belongings,
  type Thing,
} from './belongings';

const haruko = people['sato-haruko'] as Person;
const pinless = people['kondo-matsuo'] as Person;
const transit: Thing = { kind: 'transit-card', balance: 180 };

describe('what a person carries', () => {
  test('is the card in its case, the memo and what else there is', () => {
    expect(belongingsOf(haruko, [money(100), transit, money(100), money(1000)])).toEqual({
      'my-number-card': { thing: { kind: 'my-number-card', card: haruko.card, cased: true }, at: 'hand' },
      memo: { thing: { kind: 'memo' }, at: 'hand' },
      'coin-100-1': { thing: { kind: 'coin', yen: 100 }, at: 'hand' },
      'transit-card': { thing: transit, at: 'hand' },
      'coin-100-2': { thing: { kind: 'coin', yen: 100 }, at: 'hand' },
      'note-1000-1': { thing: { kind: 'note', yen: 1000 }, at: 'hand' },
    });
  });

  test('is no memo when there is no PIN', () => {
    expect(belongingsOf(pinless, [], { cased: false })).toEqual({
      'my-number-card': { thing: { kind: 'my-number-card', card: pinless.card, cased: false }, at: 'hand' },
    });
  });
});

test('the card comes out of its case where it lies', () => {
  const laid = move(belongingsOf(haruko), 'my-number-card', 'card-pad');
  expect(at(handled(laid, 'my-number-card', 'uncase'), 'card-pad')).toEqual([
    ['my-number-card', { kind: 'my-number-card', card: haruko.card, cased: false }],
  ]);
  expect(handled(laid, 'memo', 'uncase')).toEqual(laid);
});

test('what happened to the chip is on the card where it lies, and on no other', () => {
  const used = verifyPin(haruko.card, 'authentication', '0000').card;
  const other: Thing = { kind: 'my-number-card', card: pinless.card, cased: true };
  const belongings = move(belongingsOf(haruko, [other]), 'my-number-card', 'card-pad');
  expect(withCard(belongings, used)).toEqual({
    ...belongings,
    'my-number-card': { thing: { kind: 'my-number-card', card: used, cased: true }, at: 'card-pad' },
  });
});

test('a thing that is moved is in the new place only', () => {
  const moved = move(purse([100, 50]), 'coin-100-1', 'coin-slot');
  expect([at(moved, 'hand'), at(moved, 'coin-slot')]).toEqual([
    [['coin-50-1', money(50)]],
    [['coin-100-1', money(100)]],
  ]);
});

test('a thing that is not there cannot be moved', () => {
  const belongings = purse([100]);
  expect(['coin-500-1', 'toString', '__proto__'].map((id) => move(belongings, id, 'coin-slot'))).toEqual([
    belongings,
    belongings,
    belongings,
  ]);
});

test('money is counted where it is', () => {
  const belongings = move(belongingsOf(haruko, [500, 100, 1000].map(money)), 'coin-500-1', 'coin-slot');
  expect([
    yenIn(belongings, ['hand']),
    yenIn(belongings, ['coin-slot']),
    yenIn(belongings, ['hand', 'coin-slot']),
    yenIn(belongings, []),
    yenIn(belongings),
  ]).toEqual([1100, 500, 1600, 0, 1600]);
});

test('a new thing gets an id of its own', () => {
  const more: Thing[] = [{ kind: 'memo' }, money(100), { kind: 'residence-card' }];
  const belongings = more.reduce(
    (all, thing) => add(all, thing, 'floor'),
    belongingsOf(haruko, [money(100)]),
  );
  expect(at(belongings, 'floor').map(([id]) => id)).toEqual(['memo-2', 'coin-100-2', 'residence-card']);
});

test('nothing vanishes, and everything is in one place', () => {
  const places = ['hand', 'coin-slot', 'change-tray'];
  const deed = fc.oneof(
    fc.record({
      verb: fc.constant('add' as const),
      yen: fc.constantFrom(10, 100, 1000),
      to: fc.constantFrom(...places),
    }),
    fc.record({ verb: fc.constant('move' as const), which: fc.nat(), to: fc.constantFrom(...places) }),
  );
  fc.assert(
    fc.property(fc.array(deed), (deeds) => {
      let now: Belongings = belongingsOf(haruko);
      let yen = 0;
      for (const each of deeds) {
        const ids = Object.keys(now);
        if (each.verb === 'add') {
          now = add(now, money(each.yen), each.to);
          yen += each.yen;
          expect(Object.keys(now)).toHaveLength(ids.length + 1);
        } else {
          now = move(now, ids[each.which % ids.length] ?? '', each.to);
          expect(Object.keys(now)).toEqual(ids);
        }
      }
      expect(
        places
          .flatMap((place) => at(now, place))
          .map(([id]) => id)
          .sort(),
      ).toEqual(Object.keys(now).sort());
      expect(yenIn(now)).toBe(yen);
    }),
  );
});
