import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const atTheKeypad = (triesLeft = 3, who = 'sato-haruko') =>
  new Visitor({ who, triesLeft }).comesTo('identify.pin');

const WRONG = {
  heading: '暗証番号が違います',
  keys: ['中止する', 'もう一度'],
};
const LOCKED = { heading: '暗証番号がロックされています', keys: ['終了'] };
const seen = ({ heading, keys, triesLeft }: Visitor) => ({ heading, keys, triesLeft });

describe('E01: somebody who types a wrong PIN', () => {
  it('is told so, loses one try each time, and may type again', () => {
    const haruko = atTheKeypad();
    expect(seen(haruko.types('0000'))).toEqual({ ...WRONG, triesLeft: 2 });
    expect(seen(haruko.presses('again').types('0000'))).toEqual({ ...WRONG, triesLeft: 1 });
    expect(haruko.presses('again').types('5829').step).toBe('identify.checking');
  });

  it('is not told how many tries are left: only the coach says it (U3)', () => {
    const said = (triesLeft: number) => atTheKeypad(triesLeft).types('0000').screen.lines;
    expect(said(3)).toEqual(said(2));
  });

  it('may stop there, and has the card back', () => {
    const haruko = atTheKeypad().types('0000').presses('cancel').comesTo('menu');
    expect({ inHand: haruko.lying('hand'), triesLeft: haruko.triesLeft }).toEqual({
      inHand: expect.arrayContaining(['my-number-card']) as unknown,
      triesLeft: 2,
    });
  });

  it('loses no try by 訂正 and クリア before 確認', () => {
    const haruko = atTheKeypad().presses('1', '2', '3', '4', 'correct', 'correct', 'clear');
    expect([haruko.screen.body, haruko.triesLeft]).toEqual([{ kind: 'keypad', typed: 0, length: 4 }, 3]);
    expect(haruko.keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '中止する']);
  });

  it('cannot confirm three digits, nor type a fifth', () => {
    const haruko = atTheKeypad().presses('5', '8', '2');
    expect(haruko.keys).not.toContain('確認');
    expect(haruko.presses('9').keys).toEqual(['訂正', 'クリア', '中止する', '確認']);
  });
});

describe('E02: somebody who types a wrong PIN for the third time in a row', () => {
  const locked = () =>
    atTheKeypad().types('0000').presses('again').types('0000').presses('again').types('0000');

  it('has locked the card, and can only finish and take it', () => {
    const haruko = locked();
    expect(seen(haruko)).toEqual({ ...LOCKED, triesLeft: 0 });
    expect(haruko.presses('finish').lying('card-pad')).toEqual(['my-number-card']);
    expect(haruko.takesEverything().step).toBe('collect.goodbye');
    expect([haruko.outcome, haruko.charged, haruko.sheets]).toEqual(['locked', 0, []]);
  });

  it('is refused with the right PIN too, at once and on another day', () => {
    const again = locked().comesTo('menu').comesTo('identify.pin').types('5829');
    const tomorrow = atTheKeypad(0).types('5829');
    for (const haruko of [again, tomorrow]) expect(seen(haruko)).toEqual({ ...LOCKED, triesLeft: 0 });
  });

  it('has locked it however long ago the first two were', () => {
    expect(seen(atTheKeypad(1).types('0000'))).toEqual({ ...LOCKED, triesLeft: 0 });
  });
});

describe('E03: somebody who types the right PIN after two wrong ones', () => {
  const mended = () => atTheKeypad(1).types('5829').comesTo('choose.paper');

  it('has all three tries again', () => {
    expect(mended().triesLeft).toBe(3);
  });

  it('may miss twice more before it locks', () => {
    const haruko = mended().presses('cancel').comesTo('menu').comesTo('identify.pin');
    haruko.types('0000').presses('again').types('0000');
    expect(seen(haruko)).toEqual({ ...WRONG, triesLeft: 1 });
  });

  it('would have gained nothing by waiting', () => {
    const haruko = atTheKeypad(1).waits(80_000);
    expect(haruko.triesLeft).toBe(1);
  });
});

describe('E08: somebody whose card was made without a PIN', () => {
  it('is refused whatever four digits are typed, and may finish', () => {
    for (const pin of ['0000', '1234']) {
      const kondo = atTheKeypad(3, 'kondo-matsuo').types(pin);
      expect(seen(kondo)).toEqual({
        heading: 'ご利用いただけないカードです',
        keys: ['終了'],
        triesLeft: undefined,
      });
      expect(kondo.comesTo('collect.goodbye').outcome).toBe('refused');
    }
  });
});
