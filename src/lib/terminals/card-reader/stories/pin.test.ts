import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const atTheKeypad = (triesLeft = 3, who = 'sato-haruko') =>
  new Visitor({ who, triesLeft }).laysCard().waitsFor('method').presses('method.pin');

describe('the PIN at a hospital is the PIN of the shop', () => {
  it('and the right one opens the way and brings all tries back', () => {
    const haruko = atTheKeypad(1).types('5829');
    expect([haruko.step, haruko.triesLeft]).toEqual(['insurance.checking', 3]);
  });

  it('and a wrong one costs a try, wherever the others were lost', () => {
    const haruko = atTheKeypad(2).types('0000');
    expect([haruko.step, haruko.triesLeft]).toEqual(['pin.wrong', 1]);
    expect(haruko.presses('again').types('0000').step).toBe('pin.locked');
  });

  it('and a card locked in the shop is locked here, even for the right PIN; the face still works', () => {
    const haruko = atTheKeypad(0).types('5829');
    expect([haruko.step, haruko.triesLeft]).toEqual(['pin.locked', 0]);
    haruko.presses('method.face').looksIntoFrame().waitsFor('consent.offer').presses('disagree-all');
    haruko.takesCard();
    expect([haruko.outcome, haruko.triesLeft, haruko.record?.['本人確認']]).toEqual([
      'received',
      0,
      '顔認証',
    ]);
  });

  it('and passing by face gives no try back', () => {
    const haruko = new Visitor({ who: 'sato-haruko', triesLeft: 1 }).isKnownByFace();
    expect(haruko.triesLeft).toBe(1);
  });

  it('and a pinless card has none: the reader sends to the face', () => {
    const matsuo = atTheKeypad(3, 'kondo-matsuo');
    expect(matsuo.step).toBe('pin.none');
    expect(matsuo.presses('method.face').step).toBe('face.look');
  });

  it('and a locked card with a face that fails: the receptionist checks', () => {
    const haruko = new Visitor({ who: 'sato-haruko', triesLeft: 0, faults: ['no-match'] });
    haruko.laysCard().waitsFor('method').presses('method.pin').types('5829');
    expect(haruko.says('no-face').step).toBe('staffCheck');
  });
});

describe('somebody kind in the queue offers to type it', () => {
  const atRisk = () =>
    new Visitor({ who: 'sato-haruko', faults: ['kind-stranger'] })
      .laysCard()
      .waitsFor('method')
      .presses('method.pin');

  it('and one refuses politely, and types it oneself', () => {
    const haruko = atRisk();
    const offered = haruko.hears;
    expect(haruko.says('my-own').hears).not.toBe(offered);
    expect(haruko.types('5829').step).toBe('insurance.checking');
  });

  it('and who would tell it is stopped by the receptionist before a digit is heard', () => {
    const haruko = atRisk().says('tell-pin');
    expect(haruko.talk.who).toContain('受付');
    expect(haruko.screen.body).toMatchObject({ kind: 'keypad', typed: 0 });
  });
});

it('the key for the staff leads nowhere but back', () => {
  const curious = new Visitor({ who: 'sato-haruko' }).laysCard().waitsFor('method').presses('method.staff');
  expect(curious.keys).toEqual(['戻る']);
  expect(curious.presses('back').step).toBe('method');
});
