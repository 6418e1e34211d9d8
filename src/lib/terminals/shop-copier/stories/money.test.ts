import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const paying = (purse: number[], make = 'lawson', who = 'silva-ricardo') =>
  new Visitor({ who, make, purse }).comesTo('pay.cash');

const paid = ({ screen }: Visitor) => (screen.body?.kind === 'payment' ? screen.body.paid : undefined);

describe('E26: somebody with too few coins', () => {
  it('cannot start the print, and can when the last one is in', () => {
    const ricardo = paying([100, 100, 100]).puts(100, 'coin-slot').puts(100, 'coin-slot');
    expect([paid(ricardo), ricardo.keys]).toEqual([200, ['戻る', '中止する']]);
    ricardo.puts(100, 'coin-slot');
    expect([paid(ricardo), ricardo.keys]).toEqual([300, ['戻る', '中止する', 'プリント開始']]);
  });

  it('has every coin back by 中止する', () => {
    const ricardo = paying([100, 50, 10]).puts(100, 'coin-slot').puts(10, 'coin-slot').presses('cancel');
    expect([ricardo.lying('change-tray'), ricardo.yen('escrow'), ricardo.charged]).toEqual([[100, 10], 0, 0]);
    expect(ricardo.comesTo('collect.goodbye').yen('hand')).toBe(160);
  });

  it('has every coin back by 戻る, and may come again', () => {
    const ricardo = paying([500]).puts(500, 'coin-slot').presses('back');
    expect([ricardo.step, ricardo.lying('change-tray')]).toEqual(['choose.confirm', [500]]);
    ricardo.presses('confirm').takes(500, 'change-tray').puts(500, 'coin-slot');
    expect(paid(ricardo)).toBe(500);
  });
});

describe('E26: somebody with the wrong money', () => {
  it.each([1, 5])('has %i yen back at once', (yen) => {
    const ricardo = paying([yen, 100]).puts(yen, 'coin-slot');
    expect([ricardo.lying('change-tray'), paid(ricardo)]).toEqual([[yen], 0]);
    expect(ricardo.remark).toBe('remarks.wrongCoin');
  });

  it('has a note back that this machine does not take, and pays with one that it takes', () => {
    const ricardo = paying([10_000, 1000], 'seven-eleven').puts(10_000, 'note-slot');
    expect([ricardo.lying('note-slot'), paid(ricardo)]).toEqual([[10_000], 0]);
    expect(ricardo.remark).toBe('remarks.wrongNote');
    ricardo.takes(10_000, 'note-slot').puts(1000, 'note-slot').presses('start');
    expect(ricardo.lying('change-tray')).toEqual([500, 100, 100]);
  });

  it('has a note back as a note', () => {
    const ricardo = paying([1000], 'seven-eleven').puts(1000, 'note-slot').presses('cancel');
    expect([ricardo.lying('note-slot'), ricardo.lying('change-tray')]).toEqual([[1000], []]);
  });

  it('who puts it in before anything is to be paid has it back', () => {
    const ricardo = new Visitor({ who: 'silva-ricardo' }).comesTo('choose.scope').puts(500, 'coin-slot');
    expect(ricardo.lying('change-tray')).toEqual([500]);
    expect(ricardo.remark).toBe('remarks.notNow');
  });
});

describe('somebody who pays too much', () => {
  it('has change in the fewest coins, and a receipt that says so', () => {
    const ricardo = paying([500, 10, 10, 10]);
    ricardo.puts(500, 'coin-slot').puts(10, 'coin-slot').presses('start');
    expect([ricardo.lying('change-tray'), ricardo.lying('receipt-slot'), ricardo.charged]).toEqual([
      [100, 100, 10],
      ['receipt'],
      300,
    ]);
  });

  it('cannot stop the print and has nothing back but the change', () => {
    const ricardo = paying([500]).puts(500, 'coin-slot').presses('start');
    expect([ricardo.step, ricardo.keys]).toEqual(['print.printing', []]);
    expect(ricardo.comesTo('collect.goodbye').yen('hand')).toBe(200);
    expect(ricardo.sheets).toHaveLength(1);
  });
});

describe('E27: somebody with too little e-money', () => {
  const short = () =>
    new Visitor({
      who: 'silva-ricardo',
      make: 'familymart',
      purse: [100, 100, 100],
      things: [{ kind: 'transit-card', balance: 299 }],
    })
      .comesTo('pay.eMoney', { 'pay.method': ['pay.e-money'] })
      .puts('transit-card', 'e-money-reader')
      .waits(1_200);
  const balance = ({ belongings }: Visitor) =>
    Object.values(belongings).flatMap(({ thing }) => (thing.kind === 'transit-card' ? [thing.balance] : []));

  it('is told, and nothing is taken from the card', () => {
    const ricardo = short();
    expect([ricardo.heading, ricardo.keys, balance(ricardo), ricardo.charged]).toEqual([
      '電子マネーの残高が足りません',
      ['中止する', '現金'],
      [299],
      0,
    ]);
  });

  it('pays with coins instead, and both cards come back', () => {
    const ricardo = short().presses('pay.cash').pays(300).presses('start').comesTo('collect.take');
    expect(ricardo.lying('e-money-reader')).toEqual(['transit-card']);
    ricardo.comesTo('collect.goodbye');
    expect([balance(ricardo), ricardo.yen('hand'), ricardo.outcome]).toEqual([[299], 0, 'issued']);
    expect(ricardo.lying('hand')).toEqual(['my-number-card', 'memo', 'transit-card', 'receipt', 'paper']);
  });

  it('with exactly enough pays, and the card is lighter by the fee', () => {
    const ricardo = new Visitor({
      who: 'silva-ricardo',
      things: [{ kind: 'transit-card', balance: 300 }],
    }).comesTo('pay.eMoney', { 'pay.method': ['pay.e-money'] });
    ricardo.puts('transit-card', 'e-money-reader').waits(1_199).takes('transit-card', 'e-money-reader');
    expect([ricardo.step, balance(ricardo)]).toEqual(['pay.eMoney', [300]]);
    ricardo.puts('transit-card', 'e-money-reader').waits(1_200);
    expect([ricardo.step, balance(ricardo), ricardo.yen('hand')]).toEqual(['print.printing', [0], 800]);
  });
});
