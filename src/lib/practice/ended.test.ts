import { describe, expect, it } from 'vitest';
import { Rehearsing } from './testing/rehearsing';

const REAL = { realIdle: true };

describe('somebody who gives up while they pay', () => {
  const paying = () => new Rehearsing('jumin-self-coins', 'lawson', {}, REAL).to('pay.cash');

  it('and goes leaves behind the money they have put in', () => {
    const haruko = paying().moves('put', 500, 'coin-slot');
    haruko.rehearsal.leave();
    expect(haruko.rehearsal.report).toMatchObject({ left: ['coin'], yen: 0 });
  });

  it('and does nothing more is told apart from who stops', () => {
    const haruko = paying();
    expect(haruko.waits(60_000).waits(20_000).rehearsal.ended).toMatchObject({
      outcome: 'unattended',
      reached: false,
    });
    expect(paying().presses('cancel').rehearsal.ended).toMatchObject({ outcome: 'cancelled' });
  });
});

it('who was to stop, and only does nothing, has not stopped', () => {
  const haruko = new Rehearsing('short-of-coins-cancel', 'lawson', {}, REAL).to('pay.cash');
  haruko.waits(60_000).waits(20_000);
  haruko.follows(({ ended }) => ended !== null);
  expect(haruko.rehearsal.ended).toMatchObject({ outcome: 'unattended', reached: false });
});

it('who takes another paper has not come to the end, and is told of both papers, not of rows', () => {
  const ricardo = new Rehearsing('jumin-visa-household', 'lawson', {}, REAL).to('choose.paper');
  ricardo
    .presses('paper.seal-certificate', 'next', 'confirm')
    .moves('put', 500, 'coin-slot')
    .presses('start');
  ricardo.follows(({ ended }) => ended !== null);
  expect(ricardo.rehearsal.ended).toMatchObject({
    outcome: 'issued',
    reached: false,
    instead: {
      got: '{印鑑登録証明書|いんかんとうろくしょうめいしょ}',
      wanted: '{住民票|じゅうみんひょう}の{写|うつ}し',
    },
    wrong: [],
  });
});
