import type { TerminalEvent } from '../screen';
import { at, coinsToPay, handlings, INSIDE, isLeft, type Belongings, type How } from '../world';
import type { ThingId, Yen } from '../world';
import type { Stand } from './script';

/** Coins to put in; or, when too few are in the hand, those to take back from the terminal first. */
export function coins(
  amount: Yen | 'fee',
  place: string,
  { screen, belongings }: Stand,
): TerminalEvent[] | null {
  if (screen.body?.kind !== 'payment') return null;
  const wanted = (amount === 'fee' ? screen.body.fee : amount) - screen.body.paid;
  if (wanted <= 0) return [];
  const lying = Object.entries(belongings)
    .filter(([, { thing, at: where }]) => 'yen' in thing && isLeft(where))
    .map(([id]) => taking(belongings, id));
  const own = at(belongings, 'hand').flatMap(([id, thing]) =>
    thing.kind === 'coin' ? [{ id, yen: thing.yen }] : [],
  );
  const paying = coinsToPay(own, wanted)?.map(({ id }) => deed('put', belongings, id, place));
  return paying ?? (lying.length > 0 ? lying : null);
}

/** To put a thing somewhere; one that lies elsewhere on the terminal is taken back first. */
export function put(thing: ThingId, place: string, { belongings, places }: Stand): TerminalEvent[] {
  const lies = belongings[thing]?.at;
  if (lies === undefined || [place, places[place]?.push?.to, ...INSIDE].includes(lies)) return [];
  return [...intoHand(belongings, thing), deed('put', belongings, thing, place)];
}

/** The thing is named by its id or its kind. */
export const take = (name: string, from: string, { belongings }: Stand): TerminalEvent[] =>
  named(name, belongings)
    .filter((id) => belongings[id]?.at === from)
    .map((id) => taking(belongings, id));

/** To push a thing on, where this make has a place for it; null while the thing is in the hand. */
export function push(name: string, from: string, { belongings, places }: Stand): TerminalEvent[] | null {
  if (!places[from]?.push) return [];
  const ids = named(name, belongings);
  if (ids.every((id) => belongings[id]?.at === 'hand')) return null;
  return ids.filter((id) => belongings[id]?.at === from).map((id) => deed('push', belongings, id, from));
}

/** To do something to a thing, in the hand; null while there is no such thing. */
export function handle(name: string, how: How, { belongings }: Stand): TerminalEvent[] | null {
  const ids = named(name, belongings).filter((id) => !INSIDE.includes(belongings[id]?.at ?? ''));
  if (ids.length === 0) return null;
  return ids.flatMap((id) => (can(belongings, id, how) ? inHand(belongings, id, [how]) : []));
}

/** To turn the card as the picture on the screen asks, or the other way; null while it asks nothing. */
export function turn(to: 'asked' | 'other', { screen: { body }, belongings }: Stand): TerminalEvent[] | null {
  const asked = body?.kind === 'placement' ? body.side : undefined;
  const [id, entry] = Object.entries(belongings).find(([, { thing }]) => 'cased' in thing) ?? [];
  if (asked === undefined || id === undefined || entry?.thing.kind !== 'my-number-card') return null;
  const isAsAsked = (entry.thing.back ? 'back' : 'front') === asked;
  if (isAsAsked === (to === 'asked') || INSIDE.includes(entry.at)) return [];
  return inHand(belongings, id, entry.thing.cased ? ['uncase', 'turn'] : ['turn']);
}

/** What is worth most is taken first. */
const ORDER = ['paper', 'receipt'];
const rank = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

export const everything = ({ belongings }: Stand): TerminalEvent[] =>
  Object.entries(belongings)
    .filter(([, { at: place }]) => isLeft(place))
    .sort(([, a], [, b]) => rank(a.thing.kind) - rank(b.thing.kind))
    .map(([id]) => taking(belongings, id));

const named = (name: string, belongings: Belongings): ThingId[] =>
  Object.entries(belongings).flatMap(([id, { thing }]) => (id === name || thing.kind === name ? [id] : []));

const can = (belongings: Belongings, id: ThingId, how: How): boolean => {
  const thing = belongings[id]?.thing;
  return thing !== undefined && handlings(thing).includes(how);
};

const inHand = (belongings: Belongings, id: ThingId, hows: How[]): TerminalEvent[] => [
  ...intoHand(belongings, id),
  ...hows.map((how): TerminalEvent => ({ type: `handle.${kindOf(belongings, id)}.${how}`, thing: id })),
];

const intoHand = (belongings: Belongings, id: ThingId): TerminalEvent[] =>
  isLeft(belongings[id]?.at ?? 'hand') ? [taking(belongings, id)] : [];

/** To take a thing from where it lies. */
export const taking = (belongings: Belongings, id: ThingId): TerminalEvent =>
  deed('take', belongings, id, belongings[id]?.at ?? 'hand');

const deed = (
  verb: 'put' | 'take' | 'push',
  belongings: Belongings,
  id: ThingId,
  place: string,
): TerminalEvent => ({ type: `${verb}.${kindOf(belongings, id)}.${place}`, thing: id });

const kindOf = (belongings: Belongings, id: ThingId) => belongings[id]?.thing.kind ?? 'memo';
