import { ageOn, cardExpired, certificateState } from '../../card';
import { feeOf, papers, type Paper } from '../../papers';
import {
  at,
  dayOf,
  registerState,
  serviceState,
  yenIn,
  type Municipality,
  type ThingId,
  type ThingKind,
  type Yen,
} from '../../world';
import type { Context } from './context';

/** The first thing of a kind that lies in a place. */
export const lying = (context: Context, place: string, kind?: string) =>
  at(context.belongings, place).find(([, thing]) => kind === undefined || thing.kind === kind);

/** The My Number Card on the pad, out of its case; what is in its case or of another kind cannot be read. */
export function readableCard(context: Context) {
  const [id, thing] = lying(context, 'card-pad', 'my-number-card') ?? [];
  return id !== undefined && thing?.kind === 'my-number-card' && !thing.cased
    ? { id, card: thing.card }
    : null;
}

const OUTLETS = [
  'paper-tray',
  'receipt-slot',
  'change-tray',
  'note-slot',
  'card-pad',
  'e-money-reader',
  'copy-glass',
];

/** What lies on the machine and can be taken, paper first. */
export const forgotten = (context: Context): { id: ThingId; kind: ThingKind; place: string }[] =>
  OUTLETS.flatMap((place) =>
    at(context.belongings, place).map(([id, thing]) => ({ id, kind: thing.kind, place })),
  );

/** Whether it is a photocopy one came for, and no certificate. */
export const photocopying = ({ tile, outcome }: Context): boolean => tile === 'copy' || outcome === 'copied';

/** The municipality that issues: of the address, or of the 本籍; null when unknown. */
export function issuer(context: Context): Municipality | null {
  const id =
    context.issuer === 'home' ? context.person.municipality : context.person.familyRegister?.municipality;
  return (id === undefined ? undefined : context.municipalities[id]) ?? null;
}

/** The papers the issuing municipality offers at a copier, in the order of the screen (E11). */
export function offered(context: Context): Paper[] {
  const municipality = issuer(context);
  if (!municipality) return [];
  return Object.values(papers).filter(
    (paper) => feeOf(paper, municipality) !== null && (context.issuer === 'home' || paper.register),
  );
}

export const orderedPaper = (context: Context): Paper | null => papers[context.order?.paper ?? ''] ?? null;

/** Yen the present order costs. */
export function fee(context: Context): Yen {
  const [paper, municipality] = [orderedPaper(context), issuer(context)];
  const each = paper && municipality ? feeOf(paper, municipality) : null;
  return (each ?? 0) * (context.order?.copies ?? 0);
}

/** Yen put in and still to be given back on 中止. */
export const paidIn = (context: Context): Yen => yenIn(context.belongings, ['escrow']);

/** Yen on the e-money card that lies on the reader; 0 without one. */
export const balance = (context: Context): number => {
  const [, thing] = lying(context, 'e-money-reader', 'transit-card') ?? [];
  return thing?.kind === 'transit-card' ? thing.balance : 0;
};

/** Why the card is refused after the network has been asked, or null; in the order it is checked (assumed). */
export function refusal(context: Context) {
  const card = readableCard(context)?.card;
  if (!card) return null;
  const today = dayOf(context.moment);
  const state = certificateState(card, today);
  const [holder] = context.person.household;
  if (!issuer(context)?.participates) return 'municipality does not take part';
  if (cardExpired(card, today) || state === 'expired' || state === 'absent') return 'card cannot be used';
  if (state === 'not-yet') return 'usable from tomorrow';
  if (holder && ageOn(holder.birth, today) < 15) return 'under 15';
  return null;
}

/** Whether certificates are issued at all now: hours, year-end, maintenance (E12, E14). */
export const service = (context: Context) => {
  const municipality = context.municipalities[context.person.municipality];
  return municipality ? serviceState(context.moment, municipality) : 'open';
};

/** Why the chosen paper is not issued to this person now, or null (E13, E22, E23, E25). */
export function paperRefusal(context: Context, paper: Paper) {
  const municipality = issuer(context);
  const register = context.person.familyRegister;
  const refused = paper.refusal(context.person);
  if (refused) return refused;
  if (!paper.register || !municipality || !register) return null;
  if (register.municipality !== municipality.id) return 'kept-elsewhere';
  if (context.issuer === 'elsewhere' && !register.registeredForUse) return 'not-registered';
  return registerState(context.moment, municipality) === 'open' ? null : 'register-closed';
}
