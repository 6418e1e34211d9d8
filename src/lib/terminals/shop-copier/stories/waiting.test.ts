import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const IDLE = 60_000;
const GIVING_UP = 20_000;
const HARUKO = { who: 'sato-haruko', realIdle: true };
const seen = ({ heading, keys }: Visitor) => ({ heading, keys });

describe('E28: somebody who touches nothing', () => {
  const ASKED = { heading: '続けてよろしいですか', keys: ['中止する', '続ける'] };

  it('is asked whether they are still there, and goes on where they were', () => {
    const haruko = new Visitor(HARUKO).comesTo('choose.items').presses('item.relation.on');
    expect(haruko.waits(IDLE - 1).step).toBe('choose.items');
    expect(seen(haruko.waits(1))).toEqual(ASKED);
    haruko.presses('continue');
    expect(haruko.screen.keys.find(({ id }) => id === 'item.relation.on')?.pressed).toBe(true);
  });

  it('who says nothing has money and card back, and the next person finds the menu', () => {
    const haruko = new Visitor({ ...HARUKO, make: 'familymart' }).comesTo('pay.cash');
    haruko.puts(100, 'coin-slot').waits(IDLE + GIVING_UP);
    expect([haruko.step, haruko.outcome, haruko.charged]).toEqual(['collect.take', 'unattended', 0]);
    expect([haruko.lying('change-tray'), haruko.lying('card-pad')]).toEqual([[100], ['my-number-card']]);
    expect(haruko.comesTo('menu').yen('hand')).toBe(800);
  });

  it('may stop there', () => {
    const haruko = new Visitor(HARUKO).comesTo('begin.issuer').waits(IDLE).presses('cancel');
    expect([haruko.step, haruko.outcome]).toEqual(['collect.goodbye', 'cancelled']);
  });

  it('is not asked after a coin, a card or a key: the wait begins anew', () => {
    const haruko = new Visitor({ ...HARUKO, purse: [10, 10, 10] }).comesTo('pay.cash');
    for (const yen of [10, 10, 10]) haruko.waits(IDLE - 1).puts(yen, 'coin-slot');
    expect(haruko.waits(IDLE - 1).step).toBe('pay.cash');
    const again = new Visitor(HARUKO).comesTo('identify.place').waits(IDLE - 1);
    expect(again.puts('my-number-card', 'card-pad').waits(3_000).step).toBe('identify.unreadable');
  });

  it('who puts a coin in while being asked is there', () => {
    const haruko = new Visitor(HARUKO).comesTo('pay.cash').waits(IDLE);
    expect(haruko.step).toBe('idle');
    haruko.puts(100, 'coin-slot');
    expect([haruko.step, haruko.yen('escrow')]).toEqual(['pay.cash', 100]);
  });

  it('is waited for in practice', () => {
    const haruko = new Visitor({ ...HARUKO, realIdle: false }).comesTo('pay.cash').waits(10 * IDLE);
    expect(haruko.step).toBe('pay.cash');
  });

  it('at the menu is nobody, and nobody is asked', () => {
    expect(new Visitor(HARUKO).waits(10 * IDLE).step).toBe('menu');
  });

  it('while it prints is not asked', () => {
    const haruko = new Visitor({ ...HARUKO, realTime: true }).comesTo('print.printing');
    expect(haruko.waits(110_000).step).toBe('print.printing');
    expect(haruko.waits(10_000).step).toBe('collect.take');
  });
});

describe('E29: the machine runs out of paper', () => {
  const out = () =>
    new Visitor({ who: 'silva-ricardo', faults: ['paper-out'] }).comesTo('print.paperOut', {
      'choose.copies': ['more', 'next'],
    });

  it('in the middle of it, and nothing is lost: the staff fill it, and both copies come', () => {
    const ricardo = out();
    expect(seen(ricardo)).toEqual({ heading: '用紙がなくなりました', keys: [] });
    expect([ricardo.charged, ricardo.sheets]).toEqual([600, []]);
    ricardo.calls().comesTo('collect.goodbye');
    expect([ricardo.outcome, ricardo.sheets.length, ricardo.yen('hand')]).toEqual(['issued', 2, 200]);
  });

  it('waits for the staff, however long they take', () => {
    expect(out().waits(600_000).step).toBe('print.paperOut');
  });

  it('does not find paper by making a photocopy', () => {
    const ricardo = new Visitor({ who: 'silva-ricardo', faults: ['paper-out'], purse: [500, 10] });
    ricardo.presses('tile.copy').puts(10, 'coin-slot').presses('start').comesTo('menu');
    expect(ricardo.comesTo('print.paperOut').sheets.map(({ title }) => title)).toEqual(['コピー']);
  });

  it.each(['identify.pin', 'pay.cash'] as const)(
    'and before it did, at %s, the staff may not help, and the coach says why',
    (step) => {
      const ricardo = new Visitor({ who: 'silva-ricardo', faults: ['paper-out'] }).comesTo(step);
      const before = seen(ricardo);
      expect(seen(ricardo.calls())).toEqual(before);
      expect(ricardo.remark).toBe('remarks.noHelp');
    },
  );

  it('and nobody says that the staff may not help when they may', () => {
    expect(out().calls().remark).toBeNull();
  });
});

describe('somebody who leaves things on the machine', () => {
  const printed = () =>
    new Visitor({ who: 'sato-haruko', make: 'familymart', purse: [500] }).comesTo('collect.take');

  it('is called until the last of them is taken', () => {
    const haruko = printed().takes('receipt', 'receipt-slot').waits(10_000);
    expect(seen(haruko)).toEqual({ heading: 'お取り忘れはありませんか', keys: ['音声停止'] });
    haruko.presses('stop-voice').waits(10_000);
    expect(haruko.step).toBe('collect.calling');
    haruko.takes('paper', 'paper-tray').takes('my-number-card', 'card-pad');
    expect(haruko.step).toBe('collect.calling');
    expect(haruko.takesEverything().step).toBe('collect.goodbye');
  });

  it('finds the card on the list where it lay to the end', () => {
    const { screen } = printed();
    expect(screen.body?.kind === 'collect' && screen.body.things.map(({ kind }) => kind)).toEqual([
      'paper',
      'receipt',
      'coin',
      'my-number-card',
    ]);
  });
});
