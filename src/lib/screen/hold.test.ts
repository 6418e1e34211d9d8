import { describe, expect, it } from 'vitest';
import type { Belongings } from '../world';
import { fits, letGo, press, stillHeld } from './hold';
import type { PlaceSpec } from './terminal';

const coin = (yen: number, at = 'hand') => ({ thing: { kind: 'coin' as const, yen }, at });

const belongings: Belongings = {
  residence: { thing: { kind: 'residence-card' }, at: 'hand' },
  transit: { thing: { kind: 'transit-card', balance: 850 }, at: 'pad' },
  hundred: coin(100),
  another: coin(100),
  ten: coin(10),
  change: coin(50, 'change'),
};

const places: Record<string, PlaceSpec> = {
  pad: { words: 'カードを{置|お}く{所|ところ}', takes: ['my-number-card', 'residence-card', 'transit-card'] },
  coins: { words: '{硬貨|こうか}', takes: ['coin'] },
  change: { words: 'おつり', takes: [] },
};

describe('what is between the fingers', () => {
  it('gathers coins one press at a time, of one pile and of several', () => {
    let hold = press([], ['hundred', 'another'], belongings);
    hold = press(hold, ['hundred', 'another'], belongings);
    hold = press(hold, ['ten'], belongings);
    expect(hold).toEqual(['hundred', 'another', 'ten']);
  });

  it('puts a pile down when it is pressed with nothing left to pick up, and keeps the other coins', () => {
    expect(press(['hundred', 'another', 'ten'], ['hundred', 'another'], belongings)).toEqual(['ten']);
  });

  it('lets a card replace the coins, and a coin replace the card', () => {
    expect(press(['hundred', 'ten'], ['residence'], belongings)).toEqual(['residence']);
    expect(press(['residence'], ['ten'], belongings)).toEqual(['ten']);
  });

  it('puts the card down when it is pressed again', () => {
    expect(press(['residence'], ['residence'], belongings)).toEqual([]);
  });

  it('holds one note of a pile at a time, and puts it down at the next press', () => {
    const notes: Belongings = {
      first: { thing: { kind: 'note', yen: 1000 }, at: 'hand' },
      second: { thing: { kind: 'note', yen: 1000 }, at: 'hand' },
    };
    expect(press([], ['first', 'second'], notes)).toEqual(['first']);
    expect(press(['first'], ['first', 'second'], notes)).toEqual([]);
  });

  it('no longer holds a coin the slot has taken', () => {
    expect(stillHeld(['hundred', 'ten'], { ...belongings, hundred: coin(100, 'coins') })).toEqual(['ten']);
  });
});

describe('a place', () => {
  it('takes what is carried only when it takes all of it', () => {
    expect(fits(['hundred', 'ten'], places.coins, belongings)).toBe(true);
    expect(fits(['residence'], places.coins, belongings)).toBe(false);
    expect(fits(['residence'], places.pad, belongings)).toBe(true);
  });

  it('takes nothing from an empty hand, and a place that is not there takes nothing', () => {
    expect(fits([], places.coins, belongings)).toBe(false);
    expect(fits(['ten'], places.notes, belongings)).toBe(false);
  });
});

describe('letting go', () => {
  it('puts each of the carried coins into the slot', () => {
    expect(letGo(['hundred', 'ten'], 'coins', belongings, places)).toEqual([
      { do: 'put', thing: 'hundred', place: 'coins' },
      { do: 'put', thing: 'ten', place: 'coins' },
    ]);
  });

  it('over the table or beside the machine leaves a thing in the hand', () => {
    expect(letGo(['residence'], 'hand', belongings, places)).toEqual([]);
    expect(letGo(['residence'], null, belongings, places)).toEqual([]);
    expect(letGo(['residence'], 'coins', belongings, places)).toEqual([]);
  });

  it('takes a thing off the machine wherever it is let go outside its place', () => {
    expect(letGo(['transit'], 'hand', belongings, places)).toEqual([{ do: 'take', thing: 'transit' }]);
    expect(letGo(['transit'], null, belongings, places)).toEqual([{ do: 'take', thing: 'transit' }]);
    expect(letGo(['change'], 'change', belongings, places)).toEqual([{ do: 'take', thing: 'change' }]);
  });

  it('within its own place is a moved card: the reader loses it and finds it again', () => {
    expect(letGo(['transit'], 'pad', belongings, places)).toEqual([
      { do: 'take', thing: 'transit' },
      { do: 'put', thing: 'transit', place: 'pad' },
    ]);
  });

  it('carries a coin from the change straight into the slot', () => {
    expect(letGo(['change'], 'coins', belongings, places)).toEqual([
      { do: 'take', thing: 'change' },
      { do: 'put', thing: 'change', place: 'coins' },
    ]);
  });
});
