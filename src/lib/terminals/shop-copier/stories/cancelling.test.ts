import { describe, expect, it } from 'vitest';
import type { Thing } from '../../../world';
import { makes } from '../makes';
import type { Step } from '../step';
import { Visitor, type Wishes } from './visitor';

const PURSE = [500, 100, 10];
const CARD: Thing = { kind: 'transit-card', balance: 1200 };

/** How one comes to a step that most do not pass. */
const WAYS: Partial<Record<Step, Wishes>> = {
  'identify.phone': { 'identify.credential': ['credential.phone'] },
  'choose.members': { 'choose.scope': ['scope.some'] },
  'choose.person': { 'choose.paper': ['paper.family-register-individual'] },
  'pay.eMoney': { 'pay.method': ['pay.e-money'] },
};

const STEPS: Step[] = [
  'begin.issuer',
  'identify.credential',
  'identify.phone',
  'identify.place',
  'identify.reading',
  'identify.pin',
  'identify.checking',
  'identify.remove',
  'choose.paper',
  'choose.scope',
  'choose.members',
  'choose.person',
  'choose.items',
  'choose.copies',
  'choose.confirm',
  'pay.method',
  'pay.cash',
  'pay.eMoney',
];

/** The steps this make does not stand at. */
const WITHOUT: Record<string, Step[]> = {
  'seven-eleven': ['identify.credential', 'identify.phone'],
  lawson: ['pay.method', 'pay.eMoney'],
  familymart: ['identify.remove'],
};

/** Everything in the hand, no yen gone, nothing printed. */
const asTheyCame = (visitor: Visitor) => ({
  outcome: visitor.outcome,
  hand: visitor.lying('hand'),
  sheets: visitor.sheets,
  charged: visitor.charged,
});
const UNTOUCHED = {
  outcome: 'cancelled',
  hand: ['my-number-card', 'memo', 'transit-card', ...PURSE],
  sheets: [],
  charged: 0,
};

describe.each(Object.keys(makes))('on the %s type', (make) => {
  const comes = (step: Step) =>
    new Visitor({ who: 'sato-haruko', make, purse: PURSE, things: [CARD] }).comesTo(step, WAYS[step]);

  it.each(STEPS.filter((step) => !WITHOUT[make]?.includes(step)))(
    '中止する at %s gives card and money back, and leads to the menu',
    (step) => {
      const haruko = comes(step);
      if (step === 'pay.cash') haruko.puts(100, 'coin-slot').puts(10, 'coin-slot');
      haruko.presses('cancel').comesTo('collect.goodbye');
      expect(asTheyCame(haruko)).toEqual(UNTOUCHED);
      expect(haruko.waits(4_000).step).toBe('menu');
    },
  );

  it('同意しない leads to the menu too', () => {
    const haruko = comes('begin.consent').presses('disagree');
    expect([haruko.step, asTheyCame(haruko)]).toEqual(['collect.goodbye', UNTOUCHED]);
  });

  it('戻る leads back from every step to the one before', () => {
    const passed: Step[] = [];
    const haruko = comes('begin.services');
    for (let step = haruko.step; step !== 'identify.place'; step = haruko.step) {
      passed.push(step);
      const next: Wishes[Step] = { 'begin.services': ['service.certificates'], 'begin.consent': ['agree'] }[
        step as string
      ] as Wishes[Step];
      haruko.presses(...(next ?? [step === 'begin.issuer' ? 'issuer.home' : 'credential.card']));
    }
    const back: Step[] = [];
    while (haruko.keys.includes('戻る')) back.push(haruko.presses('back').step);
    expect(back).toEqual(passed.filter((step) => step !== 'begin.services').reverse());
  });

  it('戻る leads back from the payment to the papers', () => {
    const haruko = comes('pay.cash');
    const back: Step[] = [];
    while (haruko.step !== 'choose.paper') back.push(haruko.presses('back').step);
    expect(back).toEqual([
      ...(makes[make as keyof typeof makes].payments.length > 1 ? ['pay.method'] : []),
      'choose.confirm',
      'choose.copies',
      'choose.items',
      'choose.scope',
      'choose.paper',
    ]);
  });

  it('the next transaction knows nothing of the one that was stopped', () => {
    const haruko = comes('choose.items').presses('item.relation.on', 'next', 'more', 'cancel');
    haruko.comesTo('menu').comesTo('choose.confirm');
    expect(haruko.screen.body).toEqual(comes('choose.confirm').screen.body);
  });
});
