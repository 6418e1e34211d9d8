import { withTries, type Card, type Person, type Tries } from '../card';
import type { Sheet } from './sheet';

/** Where a thing is: with the person, or in a place of the terminal. */
export type Place = 'hand' | (string & {});

/** A thing one can take, put and forget. Its id says which one it is among its kind. */
export type Thing =
  /** `back`: its back is towards the person, who else sees the side with the photo. */
  | { kind: 'my-number-card'; card: Card; cased: boolean; back?: true }
  | { kind: 'residence-card' }
  | { kind: 'transit-card'; balance: number }
  | { kind: 'coin'; yen: Yen }
  | { kind: 'note'; yen: Yen }
  | { kind: 'memo' }
  /** The person's own phone: locked, or with the insurance page of the public app (マイナポータル) open. */
  | { kind: 'phone'; shows: 'lock' | 'insurance' }
  /** 資格情報のお知らせ: proves insurance only beside the card [R43, R60]. */
  | { kind: 'eligibility-notice' }
  /** 資格確認書: proves insurance alone [R60]. */
  | { kind: 'eligibility-certificate' }
  /** 被保険者資格申立書: the form with which one states one's insurance oneself [R43]. */
  | { kind: 'statement'; filled: boolean }
  /** 処方箋 on paper. */
  | { kind: 'prescription' }
  | { kind: 'paper'; sheet: Sheet }
  | { kind: 'receipt'; sheet: Sheet };

export type ThingKind = Thing['kind'];
type MyNumberCard = Extract<Thing, { kind: 'my-number-card' }>;
export type ThingId = string;
/** Whole yen. */
export type Yen = number;

/** What one does to a thing with one's hands, without moving it elsewhere. */
export type How = 'uncase' | 'turn' | 'open' | 'fill';

/** Places inside a terminal or behind its desk, out of reach: money not yet taken, money taken, and what is kept. */
export const INSIDE: readonly Place[] = ['escrow', 'till', 'kept'];

/** Whether it lies on the terminal, where the person could take it, or forget it. */
export const isLeft = (place: Place): boolean => place !== 'hand' && !INSIDE.includes(place);

/** Everything there is, each thing in exactly one place. */
export type Belongings = Record<ThingId, { thing: Thing; at: Place }>;

/** The thing in its new place; nothing changes when there is no such thing. */
export function move(belongings: Belongings, id: ThingId, place: Place): Belongings {
  const entry = entryOf(belongings, id);
  return entry ? { ...belongings, [id]: { ...entry, at: place } } : belongings;
}

/** What is in a place, in the order in which it came to be there at all. */
export const at = (belongings: Belongings, place: Place): [ThingId, Thing][] =>
  Object.entries(belongings)
    .filter(([, entry]) => entry.at === place)
    .map(([id, { thing }]) => [id, thing]);

/** The coins and notes in these places, in yen; in all places when none is named. */
export const yenIn = (belongings: Belongings, places?: readonly Place[]): Yen =>
  Object.values(belongings)
    .filter((entry) => !places || places.includes(entry.at))
    .reduce((total, { thing }) => total + (isMoney(thing) ? thing.yen : 0), 0);

/**
 * With one more thing. Its id: `memo`, then `memo-2`; coins and notes carry their worth and always a number, and so do
 * papers and receipts: `coin-100-1`, `paper-1`. Never an id in use.
 */
export const add = (belongings: Belongings, thing: Thing, place: Place): Belongings => ({
  ...belongings,
  [freshId(belongings, thing)]: { thing, at: place },
});

/** What can be done to a thing as it is now; a card in its case is taken out before it is turned. */
export function handlings(thing: Thing): How[] {
  if (thing.kind === 'my-number-card') return thing.cased ? ['uncase'] : ['turn'];
  if (thing.kind === 'phone') return thing.shows === 'lock' ? ['open'] : [];
  return thing.kind === 'statement' && !thing.filled ? ['fill'] : [];
}

/** The thing after something was done to it, wherever it lies; nothing changes when that can't be done. */
export function handled(belongings: Belongings, id: ThingId, how: How): Belongings {
  const entry = entryOf(belongings, id);
  if (!entry || !handlings(entry.thing).includes(how)) return belongings;
  return { ...belongings, [id]: { ...entry, thing: changed(entry.thing, how) } };
}

function changed(thing: Thing, how: How): Thing {
  if (thing.kind === 'phone') return { ...thing, shows: 'insurance' };
  if (thing.kind === 'statement') return { ...thing, filled: true };
  if (thing.kind !== 'my-number-card') return thing;
  const { back, ...front } = thing;
  if (how === 'uncase') return { ...thing, cased: false };
  return back ? front : { ...thing, back: true };
}

/** The same card as it is after its chip was used, wherever it lies. */
export const withCard = (belongings: Belongings, card: Card): Belongings =>
  Object.fromEntries(
    Object.entries(belongings).map(([id, entry]) =>
      entry.thing.kind === 'my-number-card' && entry.thing.card.holder === card.holder
        ? [id, { ...entry, thing: { ...entry.thing, card } }]
        : [id, entry],
    ),
  );

/** The My Number Card with its case and its side, wherever it is: this holder's, where one is named. */
export function myNumberCard(belongings: Belongings, holder?: string): MyNumberCard | undefined {
  for (const { thing } of Object.values(belongings))
    if (thing.kind === 'my-number-card' && (holder === undefined || thing.card.holder === holder))
      return thing;
  return undefined;
}

/** The same chip was used elsewhere: the holder's card has these tries left, wherever it lies. */
export function chipChanged(belongings: Belongings, holder: string, tries: Tries): Belongings {
  const card = myNumberCard(belongings, holder)?.card;
  return card ? withCard(belongings, withTries(card, tries)) : belongings;
}

/** A coin under 1000 yen, else a note. */
export const money = (yen: Yen): Thing => ({ kind: yen < 1000 ? 'coin' : 'note', yen });

/** Coins and notes in the hand. */
export const purse = (yen: readonly Yen[]): Belongings => inHand(yen.map(money));

/** What a person carries, in the hand: the card in its case, the memo if there is a PIN, and what else is named. */
export const belongingsOf = (
  person: Person,
  extras: readonly Thing[] = [],
  { cased = true }: { cased?: boolean } = {},
): Belongings =>
  inHand([
    { kind: 'my-number-card', card: person.card, cased },
    ...(person.memo === null ? [] : [{ kind: 'memo' } as const]),
    ...extras,
  ]);

function freshId(belongings: Belongings, thing: Thing): ThingId {
  const stem = isMoney(thing) ? `${thing.kind}-${thing.yen}` : thing.kind;
  const numbered = isMoney(thing) || thing.kind === 'paper' || thing.kind === 'receipt';
  if (!numbered && !entryOf(belongings, stem)) return stem;
  let number = numbered ? 1 : 2;
  while (entryOf(belongings, `${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

const inHand = (things: readonly Thing[]): Belongings =>
  things.reduce<Belongings>((all, thing) => add(all, thing, 'hand'), {});

const entryOf = (belongings: Belongings, id: ThingId): Belongings[ThingId] | undefined =>
  Object.hasOwn(belongings, id) ? belongings[id] : undefined;

const isMoney = (thing: Thing): thing is Extract<Thing, { kind: 'coin' | 'note' }> =>
  thing.kind === 'coin' || thing.kind === 'note';
