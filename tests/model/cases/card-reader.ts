import type { AnyMachineSnapshot } from 'xstate';
import { ageOn, holderOf } from '../../../src/lib/card';
import type { TerminalInput } from '../../../src/lib/screen';
import type { Context } from '../../../src/lib/terminals/card-reader/context';
import { cardReader as terminal } from '../../../src/lib/terminals/card-reader/terminal';
import { dayOf, facilityOf, fitsFrame, type Face, type Thing } from '../../../src/lib/world';
import { setting, type Case } from '../case';
import { triesIn } from '../moment';

const BEHIND_IDENTIFICATION = /^(insurance|consent|done)\./;
const ASKS_FOR_CONSENT = /^consent\.(offer|surgery|treatment|medicine|checkup)$/;
const SAYS_NO = /^touch\.(disagree|disagree-all|not-provide)$/;

function rules(
  _make: string,
  before: AnyMachineSnapshot,
  event: string,
  after: AnyMachineSnapshot,
): ReturnType<Case['rules']> {
  const [a, b] = [before.context as Context, after.context as Context];
  const [from, to] = [terminal.stepOf(before as never), terminal.stepOf(after as never)];
  const { facility, person } = b;
  const age = ageOn(holderOf(person).birth, dayOf(b.moment));
  const becomes = a.identified === b.identified ? null : b.identified;
  const proven = a.proof === b.proof ? null : b.proof;
  return [
    ['nobody unidentified goes on', b.identified !== null || !BEHIND_IDENTIFICATION.test(to)],
    ['a face is known only in the frame, and like the photograph', becomes !== 'face' || isSeen(a, from)],
    ['only the right PIN of a card that is not locked passes', becomes !== 'pin' || isTyped(before, event)],
    ['the staff know only whom they have looked at', becomes !== 'staff' || from === 'staffCheck'],
    [
      'nobody is asked what the facility does not ask',
      facility.consents.length > 0 || !ASKS_FOR_CONSENT.test(to),
    ],
    [
      'nobody is asked for a consent the facility has switched off',
      Object.keys(b.consents).every((item) => facility.consents.some((one) => one === item)),
    ],
    [
      'nobody under 40 is asked for health checks',
      age >= 40 || (to !== 'consent.checkup' && !b.consents.checkup),
    ],
    ['who says no goes on all the same', !SAYS_NO.test(event) || /^(consent|done)\./.test(to)],
    ['whoever is done is received', to !== 'done.goodbye' || b.outcome === 'received'],
    [
      'only a certificate proves insurance without the card',
      !proven || proven === 'certificate' || isOnDesk(a),
    ],
    ['nothing is proven by nothing', b.outcome !== 'by-papers' || b.proof !== null],
  ];
}

const isSeen = ({ alike, face, make }: Context, from: string): boolean =>
  from === 'face.hold' && alike && fitsFrame(face) && (make.seesCoveredFaces || (!face.mask && !face.hat));

function isTyped(before: AnyMachineSnapshot, event: string): boolean {
  const { typed, person } = before.context as Context;
  return event === 'touch.confirm' && typed === person.memo && triesIn(before) > 0;
}

const isOnDesk = ({ belongings }: Context): boolean =>
  Object.values(belongings).some(({ thing, at }) => thing.kind === 'my-number-card' && at === 'desk');

/** A step too far off: enough where the way into the frame is not the point. */
const FAR: Face = { x: 0, y: 0, distance: 1, mask: false, hat: false };
const COVERED: Face = { x: 0, y: 0, distance: 0, mask: true, hat: true };
const NO_DATA = ['no-insurance-data'];

type Part = { where?: string; things?: Thing[]; faults?: string[]; face?: Face; moment?: string };

const at = (
  make: string,
  who: string,
  { where = 'hoshi-dental', face = FAR, ...part }: Part,
): TerminalInput => setting(make, who, { facility: facilityOf(where), face, ...part });

export const cardReader: Case = {
  terminal,
  makes: { tray: { without: ['card.loose'] }, upright: { without: [] } },
  settings: (make) => [
    setting(make, 'sato-haruko'),
    at(make, 'sato-haruko', {
      things: [{ kind: 'residence-card' }],
      faults: ['reader-fails-once', 'kind-stranger'],
    }),
    at(make, 'sato-haruko', { faults: ['no-match'] }),
    at(make, 'nguyen-van-minh', { where: 'wakaba-clinic' }),
    at(make, 'silva-lucas', { where: 'shiomi-hospital' }),
    at(make, 'gurung-bishal', {}),
    at(make, 'park-jihye', { where: 'wakaba-clinic' }),
    at(make, 'park-jihye', { moment: '2027-01-12T10:00', things: [{ kind: 'eligibility-notice' }] }),
    at(make, 'ishii-takuya', { things: [{ kind: 'eligibility-certificate' }] }),
    // with no PIN to type, everything else is searched the sooner
    at(make, 'kondo-matsuo', { face: COVERED, faults: ['backlight'] }),
    at(make, 'kondo-matsuo', { where: 'shiomi-hospital', faults: ['no-match'] }),
    at(make, 'kondo-matsuo', { where: 'shiomi-hospital' }),
    at(make, 'kondo-matsuo', { where: 'yamabuki-clinic' }),
    at(make, 'kondo-matsuo', { where: 'hinata-pharmacy' }),
    at(make, 'kondo-matsuo', { where: 'hinata-pharmacy', things: [{ kind: 'prescription' }] }),
    at(make, 'kondo-matsuo', { faults: NO_DATA, things: [{ kind: 'phone', shows: 'lock' }] }),
    at(make, 'kondo-matsuo', { faults: NO_DATA, things: [{ kind: 'eligibility-notice' }] }),
    at(make, 'kondo-matsuo', { faults: NO_DATA, things: [{ kind: 'eligibility-certificate' }] }),
  ],
  rules,
  awayFromIt: /cancel|finish|disagree|back|not-now|staff/,
};
