import { describe, expect, it } from 'vitest';
import { people, type Verdict } from '../../card';
import { papers } from '../../papers';
import { belongingsOf } from '../../world';
import { coaching } from './coaching';
import { coachingFaults } from '../../coach/testing/coaching-faults';
import { teachersAt } from '../../coach/testing/teachers';
import { lyingOn } from '../../screen/testing/visit';
import { onPad, ordered, OUTPUT, standing, withCard, withTriesLeft } from './stories/standing';
import type { Context, Outcome } from './context';
import { makes } from './makes';
import { shopCopier } from './terminal';
import { screens } from './screens';
import { forgotten, issuer, orderedPaper, paperRefusal } from './senses';
import type { Step } from './step';
import { talk } from './talk';

const teachers = await teachersAt(shopCopier);

const STEPS = Object.keys(coaching) as Step[];
const OUTCOMES: Outcome[] = ['issued', 'copied', 'cancelled', 'unattended', 'refused', 'locked'];
const VERDICTS: Verdict[] = [{ is: 'wrong', triesLeft: 2 }, { is: 'wrong', triesLeft: 1 }, { is: 'locked' }];
const NIGHT = '2026-11-24T23:30';
const TRANSIT = { kind: 'transit-card', balance: 80 } as const;

const everybody = Object.keys(people).flatMap((who) =>
  Object.keys(makes).map((make) => onPad(standing(who, make))),
);
const minh = standing('nguyen-van-minh');
const haruko = standing('sato-haruko', 'familymart');

const CONTEXTS: Context[] = [
  ...everybody.flatMap((context) => [
    ...Object.keys(papers).map((paper) => ordered(context, paper)),
    ordered({ ...context, issuer: 'elsewhere' }, 'family-register'),
    ordered({ ...context, moment: '2026-11-24T20:15' }, 'family-register'),
  ]),
  ...OUTCOMES.map((outcome) => lyingOn({ ...onPad(haruko), outcome }, OUTPUT)),
  ...VERDICTS.map((verdict) => onPad({ ...haruko, verdict })),
  ...[0, 1, 2, 3].map((left) => withTriesLeft(minh, left)),
  ...[NIGHT, '2026-12-31T10:00'].map((moment) => ({ ...haruko, moment })),
  standing('park-jihye', 'lawson', { moment: '2026-12-05T20:00' }),
  ...Object.values(makes).flatMap((make) => make.tiles.map(({ id }) => ({ ...haruko, make, tile: id }))),
  { ...haruko, typed: '5829', belongings: belongingsOf(haruko.person) },
  ...['card-pad', 'e-money-reader', 'copy-glass'].flatMap((place) => [
    lyingOn(minh, [[{ kind: 'residence-card' }, place]]),
    ordered(lyingOn(minh, [[TRANSIT, place]]), 'residence-record'),
  ]),
  withCard(haruko, { authentication: null }),
  withCard(haruko, { expires: '2026-10-01' }),
  withCard(standing('gurung-bishal'), { expires: '2026-10-01' }),
];

/** Whether the machine can stand at this step with this context, where one depends on the other. */
function canStand(step: Step, context: Context): boolean {
  const paper = orderedPaper(context);
  if (step === 'choose.refusedPaper') return paper !== null && paperRefusal(context, paper) !== null;
  if (step === 'choose.items') return screens[step](context).keys.some(({ look }) => look === 'switch');
  if (step.startsWith('choose') && !issuer(context)?.participates) return false;
  if (step === 'pay.method') return context.make.payments.includes('e-money');
  if (step === 'elsewhere') return context.tile !== '';
  return !['collect.take', 'collect.calling'].includes(step) || forgotten(context).length > 0;
}

describe('the coach', () => {
  it('says at every step where we are, what to do and why, readably, and of what can be done there', () => {
    const faults = CONTEXTS.flatMap((context) =>
      STEPS.filter((step) => canStand(step, context)).flatMap((step) =>
        coachingFaults({
          coaching: coaching[step](context),
          screen: screens[step](context),
          talk: talk(step),
          teachers,
        }).map((fault) => `${step}: ${fault}`),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('calls a step trouble when something was refused or went wrong, and else never', () => {
    const context = onPad(ordered(haruko, 'residence-record'));
    const trouble = STEPS.filter((step) => coaching[step](context).trouble);
    expect(trouble).toEqual([
      'elsewhere',
      'copy.ready',
      'copy.copying',
      'begin.pinReset',
      'begin.closed',
      'identify.phone',
      'identify.moved',
      'identify.unreadable',
      'identify.wrongCard',
      'identify.wrongPin',
      'identify.locked',
      'identify.unusable',
      'identify.notYet',
      'identify.underAge',
      'identify.noService',
      'choose.refusedPaper',
      'pay.cash',
      'pay.short',
      'print.paperOut',
      'collect.calling',
    ]);
  });
});
