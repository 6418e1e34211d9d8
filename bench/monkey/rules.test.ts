import { describe, expect, test } from 'vitest';
import { broken } from './rules';
import type { Sight } from './sight';

const PRACTICE = '/en/practice/?scenario=jumin-self-coins&make=lawson';
const PURSE = 610;

const sight = (part: Partial<Sight> = {}): Sight => ({
  ...{ address: PRACTICE, width: 1280, height: 800, isAwake: true, isLent: false, isLed: false },
  ...{ targets: [], ways: 1, ring: null, heading: '', waiting: null, isHeld: false, isOver: false },
  places: [{ what: 'place', name: 'card-pad', at: { x: 1, y: 1 } }],
  things: [
    { place: 'hand', name: 'My Number Card' },
    { place: 'hand', name: '500 yen coin' },
    { place: 'change-tray', name: '10 yen coin × 11' },
  ],
  ...{ cost: null, look: 'as ever', stored: {} },
  ...part,
});
const kept = (tries: object): Sight['stored'] => ({
  'local.kiosk-keiko.cards': JSON.stringify({ version: 1, tries }),
});
const haruko = (authentication: number) => sight({ stored: kept({ 'sato-haruko': { authentication } }) });
const rules = (before: Sight, now: Sight, presses = false, page = PRACTICE) =>
  broken(before, { presses, page }, now, PURSE);

test('where all is well no rule is broken', () => {
  expect(rules(sight(), sight())).toEqual([]);
});

test.each<[string, Partial<Sight>, string]>([
  ['a page that does not come', { isAwake: false }, 'the page is not awake'],
  ['a dead end', { ways: 0 }, 'there is nothing to press'],
  [
    'a card in two places',
    { things: [...sight().things, { place: 'card-pad', name: 'マイナンバーカード' }] },
    'the card is in several places: hand, card-pad',
  ],
  [
    'money from nowhere',
    {
      things: [...sight().things, { place: 'hand', name: '1 yen coin' }],
    },
    'there are 611 yen, of 610',
  ],
  ['money that is gone', { things: [], cost: '300 yen' }, 'of 610 yen 0 are left, and it cost 300'],
  [
    'tries that are none',
    { stored: kept({ 'sato-haruko': { authentication: -1 } }) },
    'sato-haruko had 3 tries left, and now -1',
  ],
  ['a PIN that is kept', { stored: { 'session.x': '["5","8","2","9"]' } }, '5829 stands in session.x'],
  ['cards that make no sense', { stored: kept([null]) }, 'what is kept of the cards makes no sense'],
])('%s breaks one', (_, part, sentence) => {
  expect(rules(sight(), sight(part))).toEqual([sentence]);
});

test('a key that changes nothing breaks one, but not where touches are led elsewhere', () => {
  expect(rules(sight(), sight(), true)).toEqual(['what was pressed changed nothing']);
  expect(rules(sight({ isLed: true }), sight(), true)).toEqual([]);
});

describe('tries', () => {
  test('go down, and come back all at once by a right PIN', () => {
    expect([rules(haruko(2), haruko(1)), rules(haruko(1), sight({ stored: kept({}) }))]).toEqual([[], []]);
  });

  test.each([
    ['one by one', haruko(1), haruko(2)],
    ['to a locked card', haruko(0), sight({ stored: kept({}) })],
  ])('do not come back %s', (_, before, now) => {
    expect(rules(before, now)).toHaveLength(1);
    expect(rules(before, now, false, '/en/office/?who=sato-haruko')).toEqual([]);
  });
});

test('times and amounts are no PINs', () => {
  const text = '{"at":5829000,"ms":7306,"seconds":8263,"purse":[5,8,2,9],"run":"2026-05-29T10:00"}';
  expect(rules(sight(), sight({ stored: { 'local.x': text } }))).toEqual([]);
});
