import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRIES, type Card, type Pin, type PinName } from './card';
import { fresh, keep, read, triesOf, withKept, write, type Kept } from './kept';
import { people } from './people';
import type { Person } from './person';
import { resetPin, verifyPin } from './verify-pin';

const haruko = people['sato-haruko'] as Person;
const minh = people['nguyen-van-minh'] as Person;
const miss = (card: Card): Card => verifyPin(card, 'authentication', '0000').card;

test('a card locked today is locked tomorrow', () => {
  const locked = miss(miss(miss(haruko.card)));
  const tomorrow = read(write(keep(fresh, locked)));
  expect(tomorrow).toEqual({
    kept: { version: 1, tries: { 'sato-haruko': { authentication: 0 } } },
    problem: null,
  });
  expect(withKept(haruko.card, tomorrow.kept)).toEqual(locked);
  expect(withKept(minh.card, tomorrow.kept)).toEqual(minh.card);
});

test('a card with all its tries again is not remembered', () => {
  const kept = keep(keep(fresh, miss(haruko.card)), miss(minh.card));
  expect(keep(kept, resetPin(miss(haruko.card), 'authentication'))).toEqual({
    version: 1,
    tries: { 'nguyen-van-minh': { authentication: 2 } },
  });
});

test('a PIN the card does not have is not given to it', () => {
  const child = people['silva-lucas'] as Person;
  expect(withKept(child.card, { version: 1, tries: { 'silva-lucas': { signature: 1 } } })).toEqual(
    child.card,
  );
});

describe('a text', () => {
  test.each<[string, string | null, Kept, ReturnType<typeof read>['problem']]>([
    ['that is not there is fresh', null, fresh, null],
    ['that is empty is unreadable', '', fresh, 'unreadable'],
    ['that is cut off is unreadable', '{"version":1,"tr', fresh, 'unreadable'],
    ['without tries is unreadable', '{"version":1}', fresh, 'unreadable'],
    ['of an earlier version is older', '{"version":0,"cards":[]}', fresh, 'older'],
    ['of a later version is newer', '{"version":2,"tries":{}}', fresh, 'newer'],
    ['with a negative count is unreadable', tries({ authentication: -1 }), fresh, 'unreadable'],
    ['with too many tries is unreadable', tries({ authentication: 4 }), fresh, 'unreadable'],
    ['with half a try is unreadable', tries({ authentication: 1.5 }), fresh, 'unreadable'],
    ['with a count in words is unreadable', tries({ authentication: '2' }), fresh, 'unreadable'],
    ['with an unknown PIN is unreadable', tries({ bank: 2 }), fresh, 'unreadable'],
    [
      'with five tries of the password is read',
      tries({ signature: 5 }),
      { version: 1, tries: { 'sato-haruko': { signature: 5 } } },
      null,
    ],
    [
      'with somebody unknown is read without them',
      '{"version":1,"tries":{"nobody":{"authentication":0},"toString":{"authentication":0}}}',
      fresh,
      null,
    ],
  ])('%s', (_, text, kept, problem) => {
    expect(read(text)).toEqual({ kept, problem });
  });

  test('of any kind gives usable cards', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ version: fc.constantFrom(0, 1, 2, null), tries: fc.anything() }).map((value) => {
        try {
          return JSON.stringify(value);
        } catch {
          return '';
        }
      }),
      fc
        .dictionary(someone(), fc.dictionary(pinName(), fc.integer({ min: -1, max: 6 })))
        .map((value) => JSON.stringify({ version: 1, tries: value })),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { kept } = read(text);
        for (const person of Object.values(people)) {
          for (const [name, left] of Object.entries(triesOf(withKept(person.card, kept)))) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left).toBeLessThanOrEqual(TRIES[name as PinName]);
          }
        }
        expect(read(write(kept))).toEqual({ kept, problem: null });
      }),
    );
  });

  test('never holds a secret', () => {
    const used = Object.values(people).reduce((kept, { card }) => keep(kept, miss(card)), fresh);
    const secrets = Object.values(people).flatMap(({ card }) =>
      Object.values(card.pins).map(({ secret }) => secret),
    );
    expect(secrets.filter((secret) => write(used).includes(secret))).toEqual([]);
  });
});

test('whatever was tried on a card comes back as it was', () => {
  const used = fc.record({
    authentication: fc.nat({ max: 3 }),
    'resident-register': fc.nat({ max: 3 }),
    'card-information': fc.nat({ max: 3 }),
    signature: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(someone(), used, (id, left) => {
      const { card } = people[id] as Person;
      const pins: Card['pins'] = {};
      for (const [name, pin] of Object.entries(card.pins) as [PinName, Pin][]) {
        pins[name] = { ...pin, triesLeft: left[name] };
      }
      const after: Card = { ...card, pins };
      expect(withKept(card, read(write(keep(fresh, after))).kept)).toEqual(after);
    }),
  );
});

function tries(of: object): string {
  return JSON.stringify({ version: 1, tries: { 'sato-haruko': of } });
}
function someone() {
  return fc.constantFrom(...Object.keys(people));
}
function pinName() {
  return fc.constantFrom(...Object.keys(TRIES));
}
