import type { Person } from '../card';
import type { Line } from '../scenarios';
import type { Coaching, PlaceSpec, Screen, Talk, Terminal, TerminalEvent } from '../screen';
import { at, isLeft, looks, wayIntoFrame, yenIn, type Belongings, type ThingId, type Yen } from '../world';
import { coins, everything, handle, push, put, take, turn } from './handling';

/**
 * Where a rehearsal stands: what is on the screen, what lies where, who says what, what the memo says, and what the coach
 * says of it.
 */
export type Stand = {
  step: string;
  screen: Screen;
  belongings: Belongings;
  places: Record<string, PlaceSpec>;
  talk: Talk;
  pin: string;
  coaching: Coaching;
};

export function standOf(
  terminal: Terminal,
  snapshot: Parameters<Terminal['stepOf']>[0],
  { make, person }: { make: string; person: Person },
): Stand {
  return {
    step: terminal.stepOf(snapshot),
    screen: terminal.screenOf(snapshot),
    belongings: belongingsIn(snapshot),
    places: terminal.places(make),
    talk: terminal.talkOf(snapshot),
    pin: person.memo ?? '',
    coaching: terminal.coachingOf(snapshot),
  };
}

export const belongingsIn = (snapshot: Parameters<Terminal['stepOf']>[0]): Belongings =>
  (snapshot.context as { belongings: Belongings }).belongings;

/** Whether the terminal or its camera is busy and there is nothing to do but wait; something can be said all the same. */
export const busy = ({ screen: { body } }: Stand): boolean =>
  body?.kind === 'waiting' || (body?.kind === 'camera' && body.holding !== null);

/** Whether something has gone wrong since. */
export const isNewTrouble = (before: Stand, after: Stand): boolean =>
  after.coaching.trouble === true && !(before.coaching.trouble && before.step === after.step);

/** What is left to do of a line, as single deeds; null while the terminal is not ready for it; empty when it is done. */
export function deeds(line: Line, stand: Stand): TerminalEvent[] | null {
  if ('see' in line) return stand.step === line.see ? [] : null;
  if ('until' in line) return counted(line.until, stand);
  if ('touch' in line) return ready([line.touch], stand);
  if ('enter' in line) return entered(line.enter === 'pin' ? stand.pin : wrongPin(stand.pin), stand);
  if ('take' in line) return 'from' in line ? take(line.take, line.from, stand) : everything(stand);
  if ('yen' in line) return coins(line.yen, line.at, stand);
  if ('put' in line) return put(line.put, line.at, stand);
  if ('push' in line) return push(line.push, line.from, stand);
  if ('handle' in line) return handle(line.handle, line.how, stand);
  if ('turn' in line) return turn(line.to, stand);
  if ('look' in line) return looked(line.look, stand);
  return spoken(line.speak, stand);
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

function looked(to: 'frame' | 'mask-off' | 'hat-off', { screen: { body } }: Stand): TerminalEvent[] | null {
  if (body?.kind !== 'camera') return null;
  const wanted = to === 'frame' ? wayIntoFrame(body.face) : looks(body.face).filter((look) => look === to);
  return wanted.map((look): TerminalEvent => ({ type: `look.${look}` }));
}

const spoken = (saying: string, { talk }: Stand): TerminalEvent[] | null =>
  talk.sayings.some(({ id }) => id === saying) ? [{ type: `speak.${saying}` }] : null;

/** What stands on the keypad after a deed: a screen shows only how many digits. */
export function typedAfter(typed: string, event: TerminalEvent, { body }: Screen): string {
  if (body?.kind !== 'keypad') return '';
  const digit = /^touch\.(\d)$/.exec(event.type)?.[1] ?? '';
  return (typed + digit).slice(0, body.typed);
}

/** What of one's own lies on the terminal and could be forgotten. */
export const leftOn = (belongings: Belongings): ThingId[] =>
  Object.entries(belongings).flatMap(([id, { at: place }]) => (isLeft(place) ? [id] : []));

/** The same of who goes: also what they have put in, and the machine still holds for them. */
export const leftBehind = (belongings: Belongings): ThingId[] => [
  ...leftOn(belongings),
  ...at(belongings, 'escrow').map(([id]) => id),
];

/** Coins, notes and balances that are still one's own, wherever they lie. */
export const wealth = (belongings: Belongings): Yen =>
  yenIn(belongings) -
  yenIn(belongings, ['till']) +
  Object.values(belongings).reduce(
    (sum, { thing }) => sum + (thing.kind === 'transit-card' ? thing.balance : 0),
    0,
  );
