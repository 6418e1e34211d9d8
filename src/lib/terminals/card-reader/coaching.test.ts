import { describe, expect, it } from 'vitest';
import { people, type Verdict } from '../../card';
import { facilities, move } from '../../world';
import { coaching } from './coaching';
import { coachingFaults } from '../../coach/testing/coaching-faults';
import { teachersAt } from '../../coach/testing/teachers';
import { lyingOn } from '../../screen/testing/visit';
import { after, cased, FITS, onReader, standing } from './stories/standing';
import type { Context } from './context';
import { makes } from './makes';
import { cardReader } from './terminal';
import { screens } from './screens';
import { asked, cardOf, use } from './senses';
import { isSlot } from './seen';
import type { Step } from './step';
import { talk } from './talk';

const teachers = await teachersAt(cardReader);

const STEPS = Object.keys(coaching) as Step[];
const MAKES = Object.keys(makes);
const VERDICTS: Verdict[] = [{ is: 'wrong', triesLeft: 2 }, { is: 'wrong', triesLeft: 1 }, { is: 'locked' }];

const minh = standing({ who: 'nguyen-van-minh' });
const noData: Partial<Context> = { refused: 'no-data' };

const CONTEXTS: Context[] = [
  ...Object.keys(people).flatMap((who) =>
    MAKES.flatMap((make) => Object.keys(facilities).map((where) => onReader(standing({ who, make, where })))),
  ),
  ...MAKES.flatMap((make) => {
    const inHand = standing({ make });
    return [
      inHand,
      cased(inHand),
      cased(onReader(inHand)),
      after(onReader(inHand), 'turn'),
      lyingOn(inHand, [[{ kind: 'residence-card' }, make === 'tray' ? 'card-reader' : 'card-inside']]),
      { ...inHand, belongings: move(inHand.belongings, 'my-number-card', 'desk') },
      { ...inHand, belongings: move(inHand.belongings, 'my-number-card', 'card-reader') },
    ];
  }),
  ...[{ mask: true }, { hat: true }, { distance: -1 }, { distance: 1 }, { x: 2, distance: 0 }].flatMap(
    (face) => [true, false].map((moved) => standing({ face: { ...FITS, ...face } }, { moved })),
  ),
  standing({ face: FITS, faults: ['backlight'] }),
  ...[0, 1, 2, 3].flatMap((triesLeft) =>
    [0, 1, 3].map((faceMisses) => standing({ who: 'nguyen-van-minh', triesLeft }, { faceMisses })),
  ),
  ...VERDICTS.flatMap((verdict) => [0, 3].map((faceMisses) => ({ ...minh, verdict, faceMisses }))),
  { ...minh, typed: '5829' },
  standing({ faults: ['kind-stranger'] }),
  standing({ faults: ['kind-stranger'] }, { toStranger: 'my-own' }),
  standing({ faults: ['kind-stranger'] }, { toStranger: 'tell-pin' }),
  standing({ who: 'gurung-bishal', moment: '2026-11-24T17:20' }),
  standing({ who: 'gurung-bishal', moment: '2027-01-24T17:20' }),
  standing({ who: 'park-jihye', moment: '2026-10-01T10:00' }),
  standing({ who: 'park-jihye', moment: '2027-01-12T09:30' }),
  standing({ card: { expires: '2026-10-01' } }),
  standing({ card: { authentication: null } }),
  ...(['expired', 'no-data', 'not-registered'] as const).flatMap((refused) => [
    standing({}, { refused }),
    ...(
      [
        { kind: 'eligibility-certificate' },
        { kind: 'eligibility-notice' },
        { kind: 'phone', shows: 'lock' },
        { kind: 'phone', shows: 'insurance' },
        { kind: 'statement', filled: false },
      ] as const
    ).map((thing) => standing({ things: [thing] }, { refused })),
  ]),
  standing({ things: [{ kind: 'prescription' }], where: 'hinata-pharmacy' }, { prescription: 'paper' }),
  standing({}, { outcome: 'in-full', ...noData }),
  standing({}, { outcome: 'by-papers', ...noData }),
];

/** Whether the reader can stand at this step with this context, where one depends on the other. */
function canStand(step: Step, context: Context): boolean {
  const pin = cardOf(context).pins.authentication;
  if (step === 'card.loose') return isSlot(context);
  if (step === 'insurance.expiry') return ['ending', 'grace'].includes(use(context));
  if (step === 'insurance.expired') return use(context) === 'ended';
  if (step === 'insurance.subsidy') return context.person.subsidy !== undefined;
  if (step === 'consent.offer') return asked(context).length > 1;
  if (step === 'pin.type' || step === 'pin.wrong') return pin !== undefined;
  return step !== 'face.noMatch' || context.faceMisses < context.facility.faceTries;
}

describe('the coach at the card reader', () => {
  it('says at every step where we are, what to do and why, readably, and of what can be done there', () => {
    const faults = CONTEXTS.flatMap((context) =>
      STEPS.filter((step) => canStand(step, context)).flatMap((step) =>
        coachingFaults({
          coaching: coaching[step](context),
          screen: screens[step](context),
          talk: talk(step, context),
          teachers,
        }).map((fault) => `${step}: ${fault}`),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('calls a step trouble when something was refused or went wrong, and else never', () => {
    expect(STEPS.filter((step) => coaching[step](minh).trouble)).toEqual([
      'card.notRead',
      'card.notMyNumber',
      'card.pulled',
      'staffOnly',
      'face.noMatch',
      'face.noMore',
      'pin.wrong',
      'pin.locked',
      'pin.none',
      'insurance.expired',
      'insurance.noData',
      'insurance.notRegistered',
      'consent.noPrescription',
      'done.calling',
      'desk.cardToo',
      'desk.openFirst',
      'desk.fillFirst',
      'desk.notEnough',
    ]);
  });
});
