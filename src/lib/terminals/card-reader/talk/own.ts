import type { ThingKind } from '../../../world';
import type { Context } from '../context';
import { amiss, faceIsNoWay, isPharmacy, isSlot, onDesk } from '../seen';
import { hindrance, pinIsNoWay, use } from '../senses';
import type { Step } from '../step';
import type { Words } from '../../../words';
import { OWN } from './own-lines';

const silent = () => null;

/** What is said at each step; null where a receptionist would say nothing. */
export const ownLine: Record<Step, (context: Context) => Words | null> = {
  ready: (context) => (isAwaited(context) ? OWN.notHere : isSlot(context) ? OWN.standCard : OWN.layCard),
  'card.loose': (context) => wrong(context) ?? OWN.pushOn,
  'card.reading': silent,
  'card.notRead': (context) => wrong(context) ?? OWN.onceMore,
  'card.notMyNumber': (context) => wrong(context) ?? OWN.otherCard,
  'card.pulled': (context) => (isAwaited(context) ? OWN.notHere : OWN.notYet),
  method: () => OWN.chooseMethod,
  staffOnly: () => OWN.oursAlone,
  'face.look': atCamera,
  'face.hold': silent,
  'face.noMatch': () => OWN.onceMore,
  'face.noMore': (context) => (pinIsNoWay(context) ? OWN.weCanLook : OWN.pinThen),
  'pin.type': silent,
  'pin.wrong': (context) => (faceIsNoWay(context) ? OWN.noHurryOrAsk : OWN.noHurry),
  'pin.locked': withoutPin,
  'pin.none': withoutPin,
  staffCheck: () => OWN.iWillLook,
  'insurance.checking': silent,
  'insurance.offer': () => OWN.firstTime,
  'insurance.registering': silent,
  'insurance.registered': () => OWN.registered,
  'insurance.expiry': (context) => (use(context) === 'grace' ? OWN.endedNow : OWN.endsSoon),
  'insurance.subsidy': () => OWN.subsidy,
  'insurance.expired': () => OWN.expired,
  'insurance.noData': () => OWN.noData,
  'insurance.notRegistered': () => OWN.notRegistered,
  'consent.offer': () => OWN.consentAsk,
  'consent.surgery': firstConsent,
  'consent.treatment': firstConsent,
  'consent.medicine': firstConsent,
  'consent.checkup': firstConsent,
  'consent.highCost': silent,
  'consent.prescription': (context) => (isPharmacy(context) ? OWN.prescriptionBrought : OWN.prescription),
  'consent.noPrescription': () => OWN.noElectronic,
  'done.take': () => OWN.takeCard,
  'done.calling': () => OWN.cardForgotten,
  'done.prescription': () => OWN.prescriptionPlease,
  'done.goodbye': (context) => (isPharmacy(context) ? OWN.receivedThere : OWN.receivedHere),
  stopped: () => OWN.stopped,
  'desk.ask': (context) => (context.refused === 'no-data' ? OWN.anyProof : OWN.anyCertificate),
  'desk.looking': () => OWN.looking,
  'desk.cardToo': (context) => (onDesk(context, 'eligibility-notice') ? OWN.noticeAlone : OWN.cardToo),
  'desk.openFirst': () => OWN.openFirst,
  'desk.fillFirst': () => OWN.fillFirst,
  'desk.notEnough': () => OWN.notEnough,
  'desk.form': () => OWN.form,
  'desk.return': () => OWN.givenBack,
  'desk.goodbye': ({ outcome }) => (outcome === 'in-full' ? OWN.inFull : OWN.byPapers),
};

/** Whether what was given to the desk is still to come on the reader; a prescription is welcome at any time. */
const isAwaited = (context: Context): boolean => AWAITED.some((kind) => onDesk(context, kind));

const AWAITED: ThingKind[] = [
  'my-number-card',
  'residence-card',
  'transit-card',
  'phone',
  'eligibility-notice',
  'eligibility-certificate',
];

/** What is wrong with the card, as anybody sees who looks at it. */
function wrong(context: Context): Words | null {
  const what = amiss(context);
  return what && { side: OWN.turnOver, case: OWN.outOfCase, 'other card': OWN.otherCard }[what];
}

/** What somebody behind the desk sees of a person before a camera; the frame they do not see. */
function atCamera(context: Context): Words {
  const hinders = hindrance(context);
  if (hinders === 'mask') return OWN.maskOff;
  if (hinders === 'hat') return OWN.hatOff;
  if (hinders === 'near') return OWN.tooNear;
  return context.moved ? OWN.holdStill : OWN.faceInFrame;
}

function withoutPin(context: Context): Words {
  return faceIsNoWay(context) ? OWN.weCanLook : OWN.faceWorks;
}

function firstConsent({ consents }: Context): Words | null {
  return Object.keys(consents).length === 0 ? OWN.consentAsk : null;
}
