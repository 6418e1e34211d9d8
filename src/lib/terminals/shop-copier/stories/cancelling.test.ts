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
  'pay.readingEMoney': { 'pay.method': ['pay.e-money'] },
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
  'pay.readingEMoney',
];

/** The steps this make does not stand at. */
const WITHOUT: Record<string, Step[]> = {
  'seven-eleven': ['identify.credential', 'identify.phone'],
  lawson: ['pay.method', 'pay.eMoney', 'pay.readingEMoney'],
  familymart: ['identify.remove'],
};

/** 戻る, and 修正する where the order stands on the screen. */
const BACK = ['戻る', '修正する'];

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

  const goesBack = (haruko: Visitor): Step[] => {
    const back: Step[] = [];
    while (haruko.keys.some((key) => BACK.includes(key))) back.push(haruko.presses('back').step);
    return back;
  };

  it('戻る leads back from the card to the conditions, step by step', () => {
    const haruko = comes('identify.place');
    expect(goesBack(haruko)).toEqual(haruko.passed.slice(2).reverse());
  });

  it('戻る leads back from the payment to the papers, step by step', () => {
    const haruko = comes('pay.cash');
    const chosen = haruko.passed.slice(haruko.passed.indexOf('choose.paper'));
    expect(goesBack(haruko)).toEqual(chosen.reverse());
  });

  it.each<[string, Step, (haruko: Visitor) => Visitor]>([
    ['after a wrong PIN', 'identify.pin', (haruko) => haruko.types('0000')],
    ['after a lifted card', 'identify.pin', (haruko) => haruko.takes('my-number-card', 'card-pad')],
    [
      'with the card in its case',
      'identify.place',
      (haruko) => haruko.puts('my-number-card', 'card-pad').waits(3_000),
    ],
    [
      'with another card on the pad',
      'identify.place',
      (haruko) => haruko.puts('transit-card', 'card-pad').waits(3_000),
    ],
  ])('中止する %s gives everything back', (_, step, mishap) => {
    const haruko = mishap(comes(step)).presses('cancel').comesTo('collect.goodbye');
    expect(asTheyCame(haruko)).toEqual(UNTOUCHED);
  });

  it('the next transaction knows nothing of the one that was stopped', () => {
    const haruko = comes('choose.items').presses('item.relation.on', 'next', 'more', 'cancel');
    haruko.comesTo('menu').comesTo('choose.confirm');
    expect(haruko.screen.body).toEqual(comes('choose.confirm').screen.body);
  });
});
