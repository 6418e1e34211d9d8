import { describe, expect, it } from 'vitest';
import { people, type Person } from '../card';
import { at, belongingsOf, type Belongings } from './belongings';
import { moved } from './moved';

const haruko = belongingsOf(people['sato-haruko'] as Person, [{ kind: 'coin', yen: 5 }]);
const card = 'my-number-card';

const after = (...types: string[]): Belongings =>
  types.reduce((all, type) => moved(all, { type, thing: card }), haruko);
const cardIn = (belongings: Belongings) => belongings[card]?.at;

describe('what a hand does with a thing', () => {
  it('puts it down, and takes it again', () => {
    const laid = after('put.my-number-card.card-reader');
    expect(at(laid, 'card-reader')).toEqual([[card, haruko[card]?.thing]]);
    expect(moved(laid, { type: 'take.my-number-card.card-reader', thing: card })).toEqual(haruko);
  });

  it('takes the card out of its case, wherever it lies', () => {
    const laid = after('put.my-number-card.desk', 'handle.my-number-card.uncase');
    expect(laid[card]).toMatchObject({ at: 'desk', thing: { cased: false } });
  });

  it('pushes it on to where the terminal says', () => {
    const pushed = moved(
      after('put.my-number-card.slot'),
      { type: 'push.my-number-card.slot', thing: card },
      (place, _, verb) => (verb === 'push' ? `${place}-end` : place),
    );
    expect(cardIn(pushed)).toBe('slot-end');
  });

  it('lets money fall where the terminal says', () => {
    const put = moved(haruko, { type: 'put.coin.coin-slot', thing: 'coin-5-1' }, (place, thing) =>
      thing.kind === 'coin' && thing.yen < 10 ? 'change-tray' : place,
    );
    expect(put['coin-5-1']?.at).toBe('change-tray');
  });
});

describe('nothing changes when', () => {
  it.each([
    ['one takes it from where it is not', 'take.my-number-card.desk'],
    ['one pushes what is in the hand', 'push.my-number-card.card-reader'],
    ['one takes what is in the hand from the hand', 'take.my-number-card.hand'],
    ['one opens a card', 'handle.my-number-card.open'],
    ['one does what nobody does', 'throw.my-number-card.hand'],
  ])('%s', (_, type) => {
    expect(after(type)).toEqual(haruko);
  });

  it('one puts it down twice', () => {
    expect(cardIn(after('put.my-number-card.desk', 'put.my-number-card.card-reader'))).toBe('desk');
  });

  it('there is no such thing', () => {
    expect(moved(haruko, { type: 'put.phone.desk', thing: 'toString' })).toBe(haruko);
  });
});
