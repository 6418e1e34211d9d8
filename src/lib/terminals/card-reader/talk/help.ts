import type { Context } from '../context';
import { amiss, faceIsNoWay, isPharmacy, isSlot, triesLeft } from '../seen';
import { hindrance, pinIsNoWay } from '../senses';
import type { Step } from '../step';
import { HELP } from './help-lines';
import type { Words } from '../../../words';

const waiting = () => null;
const comeOver = () => HELP.comeOver;
const wait = () => HELP.waitThere;

/** What somebody hears who does not know what to do, at the very step where they stand; null where one only waits. */
export const help: Record<Step, (context: Context) => Words | null> = {
  ready: (context) => (isSlot(context) ? HELP.stand : HELP.lay),
  'card.loose': (context) => (amiss(context) === null ? HELP.push : putAgain(context)),
  'card.reading': waiting,
  'card.notRead': putAgain,
  'card.notMyNumber': putAgain,
  'card.pulled': () => HELP.again,
  method: atChoice,
  staffOnly: () => HELP.goBack,
  'face.look': intoFrame,
  'face.hold': () => HELP.holdStill,
  'face.noMatch': () => HELP.faceAgain,
  'face.noMore': (context) => (pinIsNoWay(context) ? HELP.weLook : HELP.pinOrWe),
  'pin.type': () => HELP.typeAlone,
  'pin.wrong': (context) =>
    faceIsNoWay(context) ? HELP.pinOrWe : (triesLeft(context) ?? 0) > 1 ? HELP.againOrFace : HELP.pressFace,
  'pin.locked': (context) => (faceIsNoWay(context) ? HELP.weLook : HELP.pressFace),
  'pin.none': (context) => (faceIsNoWay(context) ? HELP.weLook : HELP.pressFace),
  staffCheck: waiting,
  'insurance.checking': waiting,
  'insurance.offer': () => HELP.register,
  'insurance.registering': waiting,
  'insurance.registered': () => HELP.goOn,
  'insurance.expiry': () => HELP.readAndConfirm,
  'insurance.subsidy': () => HELP.subsidy,
  'insurance.expired': comeOver,
  'insurance.noData': comeOver,
  'insurance.notRegistered': comeOver,
  'consent.offer': (context) => (isPharmacy(context) ? HELP.consentHere : HELP.consent),
  'consent.surgery': () => HELP.surgery,
  'consent.treatment': () => HELP.treatment,
  'consent.medicine': () => HELP.medicine,
  'consent.checkup': () => HELP.checkup,
  'consent.highCost': () => HELP.highCost,
  'consent.prescription': (context) => (isPharmacy(context) ? HELP.paperIfBrought : HELP.paperIfYouLike),
  'consent.noPrescription': () => HELP.backToPaper,
  'done.take': () => HELP.putAway,
  'done.calling': () => HELP.putAway,
  'done.prescription': () => HELP.handOver,
  'done.goodbye': wait,
  stopped: () => HELP.again,
  'desk.ask': ({ refused }) => (refused === 'no-data' ? HELP.phoneOrNotice : HELP.certificateHere),
  'desk.looking': waiting,
  'desk.cardToo': () => HELP.cardBeside,
  'desk.openFirst': () => HELP.openPage,
  'desk.fillFirst': () => HELP.whatYouKnow,
  'desk.notEnough': () => HELP.nothingElse,
  'desk.form': () => HELP.whatYouKnow,
  'desk.return': () => HELP.takeAll,
  'desk.goodbye': wait,
};

function putAgain(context: Context): Words {
  const what = amiss(context);
  if (what === 'case') return HELP.uncase;
  if (what === 'other card') return HELP.myNumberCard;
  return isSlot(context) ? HELP.standAgain : HELP.layAgain;
}

function intoFrame(context: Context): Words {
  switch (hindrance(context)) {
    case 'mask':
    case 'hat':
      return HELP.uncover;
    case 'near':
      return HELP.stepBack;
    case 'far':
      return HELP.stepCloser;
    case 'light':
      return HELP.sayIfBright;
    default:
      return HELP.toTheMiddle;
  }
}

function atChoice(context: Context): Words {
  if (!faceIsNoWay(context)) return HELP.method;
  return pinIsNoWay(context) ? HELP.weLook : HELP.methodPin;
}
