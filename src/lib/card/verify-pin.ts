import { TRIES, type Card, type Pin, type PinName, type Verdict } from './card';

/** The card after a PIN was tried on it, and what the chip answered; the miss that locks answers `locked`. */
export function verifyPin(card: Card, which: PinName, pin: string): { card: Card; verdict: Verdict } {
  const kept = card.pins[which];
  if (!kept) return { card, verdict: { is: 'absent' } };
  if (!isPin(which, pin)) return { card, verdict: { is: 'malformed' } };
  if (kept.triesLeft === 0) return { card, verdict: { is: 'locked' } };
  if (pin === kept.secret) {
    return { card: withPin(card, which, { ...kept, triesLeft: TRIES[which] }), verdict: { is: 'right' } };
  }
  const triesLeft = kept.triesLeft - 1;
  return {
    card: withPin(card, which, { ...kept, triesLeft }),
    verdict: triesLeft > 0 ? { is: 'wrong', triesLeft } : { is: 'locked' },
  };
}

/**
 * What an office does: all tries again, and a new secret when one is chosen. A PIN the card does not have stays
 * absent. Throws a RangeError when the new secret cannot be one.
 */
export function resetPin(card: Card, which: PinName, secret?: string): Card {
  if (secret !== undefined && !isPin(which, secret)) throw new RangeError(`not a ${which} PIN`);
  const kept = card.pins[which];
  if (!kept) return card;
  return withPin(card, which, { secret: secret ?? kept.secret, triesLeft: TRIES[which] });
}

/** Whether a text can be that PIN at all: 4 digits, or for `signature` 6-16 capitals and digits. */
const isPin = (which: PinName, text: string): boolean =>
  (which === 'signature' ? /^[A-Z0-9]{6,16}$/ : /^[0-9]{4}$/).test(text);

const withPin = (card: Card, which: PinName, pin: Pin): Card => ({
  ...card,
  pins: { ...card.pins, [which]: pin },
});
