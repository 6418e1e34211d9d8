import type { Line } from '../scenarios';
import type { Screen, Terminal, TerminalEvent } from '../screen';
import { at, coinsToPay, yenIn, type Belongings, type ThingId, type Yen } from '../world';

/** Where a rehearsal stands: what is on the screen, what lies where, and what the memo says. */
export type Stand = { step: string; screen: Screen; belongings: Belongings; pin: string };

/** What is inside a terminal: nobody can take it. */
const INSIDE = ['hand', 'escrow', 'till'];

export function standOf(terminal: Terminal, snapshot: Parameters<Terminal['stepOf']>[0], pin: string): Stand {
  const { belongings } = snapshot.context as { belongings: Belongings };
  return { step: terminal.stepOf(snapshot), screen: terminal.screenOf(snapshot), belongings, pin };
}

/** Whether the terminal is busy and there is nothing to do but wait. */
export const busy = ({ screen }: Stand): boolean => screen.body?.kind === 'waiting';

/** What is left to do of a line, as single deeds; null while the terminal is not ready for it; empty when it is done. */
export function deeds(line: Line, stand: Stand): TerminalEvent[] | null {
  if ('see' in line) return stand.step === line.see ? [] : null;
  if ('until' in line) return counted(line.until, stand);
  if ('touch' in line) return ready([line.touch], stand);
  if ('enter' in line) return entered(line.enter === 'pin' ? stand.pin : wrongPin(stand.pin), stand);
  if ('take' in line) return 'from' in line ? taken(line.take, line.from, stand) : everything(stand);
  if ('yen' in line) return coins(line.yen, line.at, stand);
  if ('put' in line) return put(line.put, line.at, stand);
  return null;
}

/** Four digits that are surely not the PIN. */
export const wrongPin = (pin: string): string =>
  pin.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));

const touch = (key: string): TerminalEvent => ({ type: `touch.${key}` });

const canTouch = (key: string, { screen }: Stand): boolean =>
  screen.keys.some(({ id, enabled }) => id === key && enabled);

const ready = (keys: string[], stand: Stand): TerminalEvent[] | null =>
  keys.every((key) => canTouch(key, stand)) ? keys.map(touch) : null;

function counted(until: number, stand: Stand): TerminalEvent[] | null {
  const { body } = stand.screen;
  if (body?.kind !== 'counter') return null;
  const key = body.count < until ? body.more : body.fewer;
  return Array.from({ length: Math.abs(until - body.count) }, () => touch(key));
}

function entered(pin: string, { screen }: Stand): TerminalEvent[] | null {
  if (screen.body?.kind !== 'keypad') return null;
  return [...pin.slice(screen.body.typed)].map(touch);
}

/** Coins to put in; or, when too few are in the hand, those to take back from the terminal first. */
function coins(amount: Yen | 'fee', place: string, { screen, belongings }: Stand): TerminalEvent[] | null {
  if (screen.body?.kind !== 'payment') return null;
  const wanted = (amount === 'fee' ? screen.body.fee : amount) - screen.body.paid;
  if (wanted <= 0) return [];
  const lying = Object.entries(belongings)
    .filter(([, { thing, at: where }]) => 'yen' in thing && !INSIDE.includes(where))
    .map(([id, { at: where }]) => move('take', belongings, id, where));
  const own = at(belongings, 'hand').flatMap(([id, thing]) =>
    thing.kind === 'coin' ? [{ id, yen: thing.yen }] : [],
  );
  const paying = coinsToPay(own, wanted)?.map(({ id }) => move('put', belongings, id, place));
  return paying ?? (lying.length > 0 ? lying : null);
}

/** To put a thing somewhere; one that lies elsewhere on the terminal is taken back first. */
function put(thing: ThingId, place: string, { belongings }: Stand): TerminalEvent[] {
  const at = belongings[thing]?.at;
  if (at === undefined || at === place || INSIDE.slice(1).includes(at)) return [];
  return [
    ...(at === 'hand' ? [] : [move('take', belongings, thing, at)]),
    move('put', belongings, thing, place),
  ];
}

/** `from` is a place, or `case` for a card still in its case; the thing is named by its id or its kind. */
function taken(name: string, from: string, { belongings }: Stand): TerminalEvent[] {
  return Object.entries(belongings)
    .filter(([id, { thing }]) => id === name || thing.kind === name)
    .filter(([, { thing, at: place }]) =>
      from === 'case' ? thing.kind === 'my-number-card' && thing.cased : place === from,
    )
    .map(([id]) => move('take', belongings, id, from));
}

/** What is worth most is taken first. */
const ORDER = ['paper', 'receipt'];
const rank = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

const everything = ({ belongings }: Stand): TerminalEvent[] =>
  Object.entries(belongings)
    .filter(([, { at: place }]) => !INSIDE.includes(place))
    .sort(([, a], [, b]) => rank(a.thing.kind) - rank(b.thing.kind))
    .map(([id, { at: place }]) => move('take', belongings, id, place));

const move = (verb: 'put' | 'take', belongings: Belongings, id: ThingId, place: string): TerminalEvent => ({
  type: `${verb}.${belongings[id]?.thing.kind ?? 'memo'}.${place}`,
  thing: id,
});

/** What stands on the keypad after a deed: a screen shows only how many digits. */
export function typedAfter(typed: string, event: TerminalEvent, { body }: Screen): string {
  if (body?.kind !== 'keypad') return '';
  const digit = /^touch\.(\d)$/.exec(event.type)?.[1] ?? '';
  return (typed + digit).slice(0, body.typed);
}

/** What of one's own lies on the terminal and could be forgotten. */
export const leftOn = (belongings: Belongings): ThingId[] =>
  Object.entries(belongings).flatMap(([id, { at: place }]) => (INSIDE.includes(place) ? [] : [id]));

/** Coins, notes and balances that are still one's own, wherever they lie. */
export const wealth = (belongings: Belongings): Yen =>
  yenIn(belongings) -
  yenIn(belongings, ['till']) +
  Object.values(belongings).reduce(
    (sum, { thing }) => sum + (thing.kind === 'transit-card' ? thing.balance : 0),
    0,
  );
