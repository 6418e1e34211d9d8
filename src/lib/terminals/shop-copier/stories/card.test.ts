import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const UNUSABLE = { heading: 'ご利用いただけないカードです', keys: ['終了'] };
const NOT_READ = { heading: 'カードを読み取れませんでした', keys: ['中止する', 'もう一度'] };
const seen = ({ heading, keys }: Visitor) => ({ heading, keys });

/** After the PIN, when the network has been asked. */
const checked = (who: string, moment: string, make = 'lawson') =>
  new Visitor({ who, moment, make }).comesTo('identify.checking').waits(3_000);

/** With the card in the hand and everything else as it was. */
const leftWith = (visitor: Visitor) => {
  visitor.comesTo('collect.goodbye');
  return [visitor.outcome, visitor.charged, visitor.lying('hand').includes('my-number-card')];
};

describe('E05: the certificate inside the card has ended', () => {
  it('on the last day it is good, the day after the card is refused without a reason', () => {
    expect(checked('park-jihye', '2026-09-03T10:00').step).toBe('identify.remove');
    const park = checked('park-jihye', '2026-09-04T10:00');
    expect(seen(park)).toEqual(UNUSABLE);
    expect([park.triesLeft, ...leftWith(park)]).toEqual([3, 'refused', 0, true]);
  });
});

describe('E06: the card has ended with the stay', () => {
  it('on the last day it is good, the day after it is refused', () => {
    expect(checked('gurung-bishal', '2026-12-08T22:30').step).toBe('identify.remove');
    const gurung = checked('gurung-bishal', '2026-12-09T06:30');
    expect(seen(gurung)).toEqual(UNUSABLE);
    expect(leftWith(gurung)).toEqual(['refused', 0, true]);
  });
});

describe('E07: there is no certificate on the card', () => {
  it('is refused before any PIN is asked for', () => {
    const haruko = new Visitor({ who: 'sato-haruko', card: { authentication: null } });
    haruko.comesTo('identify.reading').waits(2_500);
    expect(seen(haruko)).toEqual(UNUSABLE);
    expect([haruko.triesLeft, ...leftWith(haruko)]).toEqual([3, 'refused', 0, true]);
  });
});

describe('E09: a child', () => {
  it('of 14 is refused, and on the 15th birthday is not', () => {
    const lucas = checked('silva-lucas', '2029-04-22T10:00');
    expect(seen(lucas)).toEqual({ heading: '15歳未満の方はご利用いただけません', keys: ['終了'] });
    expect(leftWith(lucas)).toEqual(['refused', 0, true]);
    expect(checked('silva-lucas', '2029-04-23T10:00').step).toBe('identify.remove');
  });

  it('is on the paper that the father gets for the whole household', () => {
    const father = new Visitor({ who: 'silva-ricardo' }).comesTo('collect.goodbye', {
      'choose.scope': ['scope.household'],
    });
    expect(JSON.stringify(father.sheets)).toContain('SILVA LUCAS KENJI');
  });
});

describe('E10: the town does not take part', () => {
  it('is said after the PIN, and costs nothing', () => {
    const hoa = checked('le-thi-hoa', '2026-11-24T10:00');
    expect(seen(hoa)).toEqual({
      heading: 'お住まいの市区町村では実施していません',
      keys: ['終了'],
    });
    expect([hoa.triesLeft, ...leftWith(hoa)]).toEqual([3, 'refused', 0, true]);
  });
});

describe('E15: the card cannot be read', () => {
  it('in its case, until it is taken off the pad and out of it', () => {
    const haruko = new Visitor({ who: 'sato-haruko' }).comesTo('identify.place');
    haruko.puts('my-number-card', 'card-pad').waits(2_500);
    expect(seen(haruko)).toEqual(NOT_READ);
    expect(seen(haruko.presses('again').waits(2_500))).toEqual(NOT_READ);
    haruko.takes('my-number-card', 'card-pad').uncases().presses('again');
    expect(haruko.step).toBe('identify.place');
    expect(haruko.comesTo('identify.pin').triesLeft).toBe(3);
  });

  it('by a reader that fails once, and is the second time', () => {
    const haruko = new Visitor({ who: 'sato-haruko', faults: ['reader-fails-once'] });
    haruko.comesTo('identify.unreadable');
    expect(seen(haruko)).toEqual(NOT_READ);
    expect(haruko.presses('again').waits(2_500).step).toBe('identify.pin');
  });
});

describe('E16: the card is lifted too early', () => {
  it.each([
    ['while it is read', 'identify.reading'],
    ['while the PIN is typed', 'identify.pin'],
    ['while the network is asked', 'identify.checking'],
  ] as const)('%s: nothing goes on until it is put back, and no try is lost', (_, step) => {
    const haruko = new Visitor({ who: 'sato-haruko' }).comesTo(step).takes('my-number-card', 'card-pad');
    expect([haruko.step, seen(haruko)]).toEqual(['identify.moved', NOT_READ]);
    expect(haruko.waits(60_000).step).toBe('identify.moved');
    expect(haruko.presses('again').step).toBe('identify.place');
    expect(haruko.comesTo('choose.paper').triesLeft).toBe(3);
  });

  it('with half a PIN typed: the digits are gone', () => {
    const haruko = new Visitor({ who: 'sato-haruko' }).comesTo('identify.pin').presses('5', '8');
    haruko.takes('my-number-card', 'card-pad').presses('again').comesTo('identify.pin', {
      'identify.pin': [],
    });
    expect(haruko.screen.body).toEqual({ kind: 'keypad', typed: 0, length: 4 });
  });

  it('after a wrong PIN: the try stays lost', () => {
    const haruko = new Visitor({ who: 'sato-haruko' }).comesTo('identify.pin').types('0000');
    haruko.takes('my-number-card', 'card-pad');
    expect([haruko.step, haruko.triesLeft]).toEqual(['identify.moved', 2]);
  });
});

describe('E17: another card', () => {
  it.each([
    ['residence-card', { kind: 'residence-card' }],
    ['transit-card', { kind: 'transit-card', balance: 500 }],
  ] as const)('is refused, a %s, until it is taken away', (kind, thing) => {
    const ricardo = new Visitor({ who: 'silva-ricardo', things: [thing] }).comesTo('identify.place');
    ricardo.puts(kind, 'card-pad').waits(2_500);
    expect(seen(ricardo)).toEqual({ heading: 'ご利用いただけないカードです', keys: ['中止する'] });
    expect(ricardo.takes(kind, 'card-pad').step).toBe('identify.place');
    expect(ricardo.comesTo('choose.paper').triesLeft).toBe(3);
  });

  it('on the pad when somebody stops is theirs to take', () => {
    const ricardo = new Visitor({ who: 'silva-ricardo', things: [{ kind: 'residence-card' }] });
    ricardo.comesTo('identify.place').puts('residence-card', 'card-pad').presses('cancel');
    expect(ricardo.lying('card-pad')).toEqual(['residence-card']);
    expect(ricardo.comesTo('menu').lying('card-pad')).toEqual([]);
  });
});

describe('E18: a card of today', () => {
  it('is refused until tomorrow', () => {
    const ayu = checked('putri-ayu', '2026-11-24T22:59');
    expect(seen(ayu)).toEqual({ heading: '本日はまだご利用いただけません', keys: ['終了'] });
    expect([ayu.triesLeft, ...leftWith(ayu)]).toEqual([3, 'refused', 0, true]);
    expect(checked('putri-ayu', '2026-11-25T06:30').step).toBe('identify.remove');
  });
});
