import { describe, expect, it } from 'vitest';
import { Visitor } from './visitor';

const CLOSED = { heading: 'ただいまの時間はご利用いただけません', keys: ['戻る', '終了'] };
const seen = ({ heading, keys }: Visitor) => ({ heading, keys });

/** Whether certificates are issued to somebody who comes at that moment. */
function isOpen(moment: string, who = 'sato-haruko'): boolean {
  const visitor = new Visitor({ who, moment }).comesTo('begin.services').presses('service.certificates');
  if (visitor.step === 'begin.consent') return true;
  expect(seen(visitor)).toEqual(CLOSED);
  return false;
}

describe('E12: out of hours', () => {
  it.each([
    ['2026-11-24T06:29', false],
    ['2026-11-24T06:30', true],
    ['2026-11-29T22:59', true],
    ['2026-11-24T23:00', false],
    ['2026-11-24T00:00', false],
  ])('at %s somebody is let in: %s', (moment, open) => {
    expect(isOpen(moment)).toBe(open);
  });

  it.each([
    ['2026-12-28T22:59', true],
    ['2026-12-29T10:00', false],
    ['2027-01-03T22:59', false],
    ['2027-01-04T06:30', true],
  ])('around the New Year, at %s, somebody is let in: %s', (moment, open) => {
    expect(isOpen(moment)).toBe(open);
  });

  it('the card need not come out of its case, and one can go back or finish', () => {
    const haruko = new Visitor({ who: 'sato-haruko', moment: '2026-12-31T12:00' });
    expect(seen(haruko.comesTo('begin.closed'))).toEqual(CLOSED);
    expect(haruko.presses('back').step).toBe('begin.services');
    haruko.presses('service.certificates', 'finish');
    expect([haruko.step, haruko.outcome]).toEqual(['collect.goodbye', 'refused']);
  });
});

describe('E14: maintenance', () => {
  it.each([
    ['2026-12-05T17:29', true],
    ['2026-12-05T17:30', false],
    ['2026-12-06T08:59', false],
    ['2026-12-06T09:00', true],
  ])('of the own town, at %s, somebody is let in: %s', (moment, open) => {
    expect(isOpen(moment, 'park-jihye')).toBe(open);
  });

  it('of another town is none of their business', () => {
    expect(isOpen('2026-12-05T18:00', 'sato-haruko')).toBe(true);
  });
});

describe('E13: a 戸籍 out of its own hours', () => {
  const asking = (moment: string) => new Visitor({ who: 'sato-haruko', moment }).comesTo('choose.paper');

  it.each([
    ['2026-11-24T08:29', false],
    ['2026-11-24T08:30', true],
    ['2026-11-24T17:14', true],
    ['2026-11-24T17:15', false],
    ['2026-11-28T12:00', false],
    ['2026-11-23T12:00', false],
  ])('at %s it is issued: %s', (moment, open) => {
    const haruko = asking(moment).presses('paper.family-register');
    expect(haruko.step).toBe(open ? 'choose.copies' : 'choose.refusedPaper');
  });

  it('is said on its key already, and a residence record is issued all the same', () => {
    const haruko = asking('2026-11-24T19:30');
    const note = haruko.screen.keys.find(({ id }) => id === 'paper.family-register')?.note;
    expect(note).toBe('ただいまの{時間|じかん}はご{利用|りよう}いただけません');
    haruko.presses('paper.family-register');
    expect(seen(haruko)).toEqual({ heading: 'この証明書は交付できません', keys: ['戻る', '終了'] });
    expect(haruko.presses('back').comesTo('collect.goodbye').outcome).toBe('issued');
  });
});
