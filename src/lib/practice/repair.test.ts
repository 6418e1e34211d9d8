import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import { Rehearsing } from './testing/rehearsing';
import { terminalOf } from './testing/terminals';

/** Where it has gone wrong, and what mends it. */
const WRONG: Record<string, [step: string, told: string]> = {
  'card-moved': ['identify.moved', 'touch.again'],
  'expired-certificate': ['identify.unusable', 'touch.finish'],
  'koseki-after-hours': ['choose.refusedPaper', 'touch.finish'],
  'left-the-paper': ['collect.calling', 'take.paper'],
  'one-wrong-pin': ['identify.wrongPin', 'touch.again'],
  'reader-card-in-case': ['card.notMyNumber', 'take.my-number-card'],
  'reader-expired': ['insurance.expired', 'take.my-number-card'],
  'reader-face-fails-then-pin': ['face.noMatch', 'touch.again'],
  'reader-left-the-card': ['done.calling', 'take.my-number-card'],
  'reader-locked-pin-face-works': ['pin.locked', 'touch.method.face'],
  'reader-look-alike-papers': ['desk.cardToo', 'put.eligibility-certificate'],
  'reader-no-insurance-data': ['insurance.noData', 'take.my-number-card'],
  'reader-nothing-to-show': ['insurance.noData', 'take.my-number-card'],
  'reader-staff-check': ['face.noMatch', 'speak.no-face'],
  'reader-wrong-card': ['card.notMyNumber', 'take.residence-card'],
  'reader-wrong-side': ['card.notRead', 'take.my-number-card'],
  'short-of-coins-cancel': ['pay.cash', 'touch.cancel'],
  'three-wrong-pins': ['identify.wrongPin', 'touch.again'],
  'wrong-card': ['identify.wrongCard', 'take.residence-card'],
};

const troubled = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes)
    .filter((make) => new Rehearsing(id, make).rehearsal.troubleAhead)
    .map((make) => [id, make] as const),
);

it('it goes wrong in these, and in no others', () => {
  expect([...new Set(troubled.map(([id]) => id))].sort()).toEqual(Object.keys(WRONG).sort());
});

describe.each(troubled)('%s on the %s type', (id, make) => {
  it('the hand has done all that is wrong on purpose, and the learner mends it', () => {
    const somebody = new Rehearsing(id, make);
    const { rehearsal } = somebody.follows((now) => now.hasGoneWrong || now.ended !== null, 'hand');
    const [verb, what] = (somebody.told ?? '').split(/\.(.*)/);
    const told = verb === 'touch' || verb === 'speak' ? what : what?.split('.')[0];
    expect([rehearsal.stand.step, `${verb}.${told}`]).toEqual(WRONG[id]);
    somebody.toTheEnd();
    expect([rehearsal.ended?.reached, rehearsal.slips]).toEqual([true, []]);
  });
});
