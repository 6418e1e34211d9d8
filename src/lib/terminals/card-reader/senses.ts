import { ageOn, holderOf, insuranceUse, type Card } from '../../card';
import { at, dayOf, fitsFrame, myNumberCard, type Consent, type Thing, type ThingKind } from '../../world';
import type { Context } from './context';

const thingsAt = ({ belongings }: Context, place: string): Thing[] =>
  at(belongings, place).map(([, thing]) => thing);

/** What lies on the tray, or stands in the slot, pushed in or not. */
export const onReader = (context: Context): Thing[] => [
  ...thingsAt(context, 'card-reader'),
  ...thingsAt(context, 'card-inside'),
];

/** What lies where the antenna is. */
const felt = (context: Context): Thing[] =>
  thingsAt(context, context.make.takes === 'lying' ? 'card-reader' : 'card-inside');

/** Whether the antenna could feel something at all: a card that is not pushed in is not there for it. */
export const isWithinReach = (context: Context): boolean => felt(context).length > 0;

/** Why what lies there is not the card it should be (001, 002 [R11]), or null. */
export function misplaced(context: Context): 'not my number' | 'not read' | null {
  const things = felt(context);
  const [thing] = things;
  if (things.some((one) => one.kind !== 'my-number-card' || one.cased)) return 'not my number';
  if (thing?.kind !== 'my-number-card' || things.length > 1 || context.badReads > 0) return 'not read';
  return (thing.back ? 'back' : 'front') === context.make.side ? null : 'not read';
}

/** The person's card, wherever it is. */
export function cardOf({ belongings, person }: Context): Card {
  return myNumberCard(belongings, person.card.holder)?.card ?? person.card;
}

/** What keeps the camera from comparing, in the order in which the reader says so; null when nothing does. */
export function hindrance(context: Context): 'mask' | 'hat' | 'near' | 'far' | 'aside' | 'light' | null {
  const { face, light, make } = context;
  if (face.mask && !make.seesCoveredFaces) return 'mask';
  if (face.hat && !make.seesCoveredFaces) return 'hat';
  if (face.distance < 0) return 'near';
  if (face.distance > 0) return 'far';
  if (!fitsFrame(face)) return 'aside';
  return light === 'behind' ? 'light' : null;
}

/** Whether the PIN can't be used: there is none, or it is locked. */
export const pinIsNoWay = (context: Context): boolean =>
  (cardOf(context).pins.authentication?.triesLeft ?? 0) === 0;

export const use = (context: Context) => insuranceUse(cardOf(context), dayOf(context.moment));

/** Health checks of this kind are for people from 40 on; that others are not asked is assumed. */
const CHECKUP_FROM = 40;

/** The consents this facility asks this person for; none in the months of grace, when no medical data are opened [R40]. */
export function asked(context: Context): Consent[] {
  if (use(context) === 'grace') return [];
  const age = ageOn(holderOf(context.person).birth, dayOf(context.moment));
  return context.facility.consents.filter((item) => item !== 'checkup' || age >= CHECKUP_FROM);
}

/** The consent to be asked for next, when they are asked for one by one. */
export const nextConsent = (context: Context): Consent | null =>
  asked(context).find((item) => context.consents[item] === undefined) ?? null;

/** Whether an electronic prescription is there for somebody at a pharmacy: not for who brought one on paper. */
export const electronicOnFile = ({ belongings }: Context): boolean =>
  !Object.values(belongings).some(({ thing }) => thing.kind === 'prescription');

/** Whether a prescription on paper is still to be handed over. */
export const paperToHand = ({ belongings, facility, prescription }: Context): boolean =>
  facility.kind === 'pharmacy' &&
  prescription === 'paper' &&
  Object.values(belongings).some(({ thing, at: place }) => thing.kind === 'prescription' && place !== 'kept');

const isOnDesk = (context: Context, kind: ThingKind): Thing | undefined =>
  thingsAt(context, 'desk').find((thing) => thing.kind === kind);

export type Judgement =
  'certificate' | 'phone' | 'notice' | 'statement' | 'card too' | 'open first' | 'fill first' | 'not enough';

/**
 * What the desk makes of what lies before it [R42, R43, R60]: 資格確認書 proves insurance alone; the insurance page, the
 * notice and the form only beside the card, and only when merely the data did not come.
 */
export function judged(context: Context): Judgement {
  if (isOnDesk(context, 'eligibility-certificate')) return 'certificate';
  if (context.refused !== 'no-data') return 'not enough';
  const [phone, statement] = [isOnDesk(context, 'phone'), isOnDesk(context, 'statement')];
  const opened = phone?.kind === 'phone' && phone.shows === 'insurance';
  const filled = statement?.kind === 'statement' && statement.filled;
  const notice = isOnDesk(context, 'eligibility-notice') !== undefined;
  if (opened || filled || notice) {
    if (!isOnDesk(context, 'my-number-card')) return 'card too';
    return opened ? 'phone' : notice ? 'notice' : 'statement';
  }
  if (phone) return 'open first';
  return statement ? 'fill first' : 'not enough';
}

/** Whether anything of the person's still lies on the desk. */
export const leftOnDesk = (context: Context): boolean => thingsAt(context, 'desk').length > 0;
