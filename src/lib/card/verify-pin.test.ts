import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRIES, type Card, type PinName, type Verdict } from './card';
import { newCard } from './new-card';
import { resetPin, verifyPin } from './verify-pin';

const card = newCard({
  holder: 'somebody',
  birth: '1990-05-05',
  issued: '2025-01-10',
  secrets: {
    authentication: '4816',
    'resident-register': '2075',
    'card-information': '2075',
    signature: 'KEIKO48',
  },
  insuranceRegistered: false,
});
const child = newCard({
  holder: 'child',
  birth: '2014-05-05',
  issued: '2025-01-10',
  secrets: { authentication: '4816' },
  insuranceRegistered: false,
});

const withTriesLeft = (which: PinName, triesLeft: number): Card => {
  const pin = card.pins[which];
  return pin ? { ...card, pins: { ...card.pins, [which]: { ...pin, triesLeft } } } : card;
};

describe('what the chip answers', () => {
  test.each<[string, PinName, number, string, Verdict, number]>([
    ['the right PIN at once', 'authentication', 3, '4816', { is: 'right' }, 3],
    ['the right PIN at the last try', 'authentication', 1, '4816', { is: 'right' }, 3],
    ['a wrong PIN, the first time', 'authentication', 3, '4817', { is: 'wrong', triesLeft: 2 }, 2],
    ['a wrong PIN, the second time', 'authentication', 2, '4817', { is: 'wrong', triesLeft: 1 }, 1],
    ['a wrong PIN, the third time', 'authentication', 1, '4817', { is: 'locked' }, 0],
    ['the right PIN on a locked card', 'authentication', 0, '4816', { is: 'locked' }, 0],
    ['a wrong PIN on a locked card', 'authentication', 0, '4817', { is: 'locked' }, 0],
    ['another PIN of the same card', 'authentication', 3, '2075', { is: 'wrong', triesLeft: 2 }, 2],
    ['the password where four digits are wanted', 'authentication', 3, 'KEIKO48', { is: 'malformed' }, 3],
    ['three digits', 'authentication', 1, '481', { is: 'malformed' }, 1],
    ['five digits', 'authentication', 1, '48166', { is: 'malformed' }, 1],
    ['digits of another script', 'authentication', 1, '４８１６', { is: 'malformed' }, 1],
    ['four digits and a line end', 'authentication', 1, '4816\n', { is: 'malformed' }, 1],
    ['nothing', 'authentication', 1, '', { is: 'malformed' }, 1],
    ['the password', 'signature', 2, 'KEIKO48', { is: 'right' }, 5],
    ['a wrong password', 'signature', 5, 'KEIKO49', { is: 'wrong', triesLeft: 4 }, 4],
    ['a wrong password, the fifth time', 'signature', 1, 'KEIKO49', { is: 'locked' }, 0],
    ['the password in small letters', 'signature', 5, 'keiko48', { is: 'malformed' }, 5],
    ['four digits where the password is wanted', 'signature', 5, '4816', { is: 'malformed' }, 5],
    ['seventeen capitals', 'signature', 5, 'A'.repeat(17), { is: 'malformed' }, 5],
  ])('%s', (_, which, before, pin, verdict, after) => {
    const answer = verifyPin(withTriesLeft(which, before), which, pin);
    expect(answer).toEqual({ card: withTriesLeft(which, after), verdict });
  });

  test('a PIN the card does not have is absent', () => {
    expect(verifyPin(child, 'signature', 'KEIKO48')).toEqual({ card: child, verdict: { is: 'absent' } });
  });
});

test('three wrong PINs lock the card for good, the office opens it again', () => {
  const first = verifyPin(card, 'authentication', '0505');
  const second = verifyPin(first.card, 'authentication', '1990');
  const third = verifyPin(second.card, 'authentication', '2075');
  expect([first.verdict, second.verdict, third.verdict]).toEqual([
    { is: 'wrong', triesLeft: 2 },
    { is: 'wrong', triesLeft: 1 },
    { is: 'locked' },
  ]);

  const right = verifyPin(third.card, 'authentication', '4816');
  expect(right).toEqual({ card: third.card, verdict: { is: 'locked' } });
  const other = verifyPin(right.card, 'resident-register', '2075');
  expect(other.verdict).toEqual({ is: 'right' });

  const reset = resetPin(other.card, 'authentication', '7391');
  expect(verifyPin(reset, 'authentication', '4816').verdict).toEqual({ is: 'wrong', triesLeft: 2 });
  expect(verifyPin(reset, 'authentication', '7391')).toEqual({ card: reset, verdict: { is: 'right' } });
});

describe('at the office', () => {
  test('a reset without a new secret keeps the old one', () => {
    expect(resetPin(withTriesLeft('authentication', 0), 'authentication')).toEqual(card);
  });
  test('a PIN the card does not have stays absent', () => {
    expect(resetPin(child, 'signature', 'KEIKO48')).toEqual(child);
  });
  test('what cannot be a PIN is not set', () => {
    expect(() => resetPin(card, 'authentication', '12345')).toThrow(RangeError);
  });
});

test('tries never go up but by a right PIN or an office, and a locked PIN never passes', () => {
  const which = fc.constantFrom<PinName>(
    'authentication',
    'resident-register',
    'card-information',
    'signature',
  );
  const typed = fc.constantFrom('4816', '2075', 'KEIKO48', '0000', 'WRONG99', '48', '');
  const deed = fc.oneof(
    { weight: 9, arbitrary: fc.record({ which, pin: typed }) },
    { weight: 1, arbitrary: fc.record({ which, pin: fc.constant('at the office' as const) }) },
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
      let now = card;
      for (const { which, pin } of deeds) {
        const before = now.pins[which]?.triesLeft ?? 0;
        if (pin === 'at the office') {
          now = resetPin(now, which);
          continue;
        }
        const { card: next, verdict } = verifyPin(now, which, pin);
        const after = next.pins[which]?.triesLeft ?? 0;
        if (before === 0) expect(verdict.is).not.toBe('right');
        if (verdict.is === 'right') expect(after).toBe(TRIES[which]);
        else expect(before - after).toBe(before > 0 && pin.length >= 4 && verdict.is !== 'malformed' ? 1 : 0);
        expect({ ...next.pins, [which]: null }).toEqual({ ...now.pins, [which]: null });
        now = next;
      }
    }),
  );
});
