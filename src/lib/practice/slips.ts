import type { Line } from '../scenarios';
import type { Key, Screen, TerminalEvent } from '../screen';
import type { Text, Words } from '../words';
import type { Next } from './guide';
import { busy, isNewTrouble, type Stand } from './script';

/** What was touched, or done by hand, that was not on the way. `key`: the key's id, or the type of the hand's event. */
export type Slip = {
  step: string;
  key: string;
  words: Words | null;
  event: TerminalEvent;
  /** Made before the rehearsal was broken off. */
  isEarlier?: true;
};

/** One deed of the learner, and what the guide thought of it. */
export type Attempt = {
  event: TerminalEvent;
  before: Stand;
  after: Stand;
  /** What the guide proposed before it, and after it. */
  next: Next | null;
  then: Next | null;
  /** The line of the script that was proposed, and whether the script errs in it on purpose. */
  line: Line | null;
  errs: boolean;
  /** Whether the script does nothing here, to see what happens. */
  awaits: boolean;
  /** Whether the script's own play does just this at this step. */
  isPlayed: boolean;
  /** How the script's own play left a key that stays chosen; null when it did not come by it. */
  leftAs: (key: string) => boolean | null;
  /** The step of an own slip that led elsewhere and is not mended. */
  strayedFrom: string | null;
  remark: Text | null;
};

/** `late`: only what comes of it can show. `open`: neither right nor wrong. */
export type Judged = 'right' | 'slip' | 'late' | 'open';

export function judge(attempt: Attempt): Judged {
  const { event, next } = attempt;
  if (next && sameEvent(next.event, event)) return 'right';
  const key = keyOf(event, attempt.before.screen);
  return key ? judgeTouch(attempt, key) : judgeHand(attempt);
}

export const slipIn = (event: TerminalEvent, { step, screen }: Stand): Slip => {
  const key = keyOf(event, screen);
  return { step, key: key?.id ?? event.type, words: key?.words ?? null, event };
};

export const sameEvent = (a: TerminalEvent, b: TerminalEvent): boolean =>
  a.type === b.type && ('thing' in a ? a.thing : '') === ('thing' in b ? b.thing : '');

function judgeTouch(attempt: Attempt, key: Key): Judged {
  const { before, after, next, awaits } = attempt;
  if (!next) return busy(before) || awaits ? 'slip' : 'open';
  if (isSame(before, after)) return 'open';
  // right in itself, but in the wrong place: the slip is what led here
  if (attempt.strayedFrom !== null && attempt.isPlayed) return 'open';
  const stays = attempt.leftAs(key.id);
  if (key.pressed !== undefined && stays !== null && before.step === after.step)
    return pressedIn(after.screen, key.id) === stays ? 'right' : 'slip';
  return HARMLESS[key.look]?.(attempt, next) ?? 'slip';
}

/** What keys of a kind do that costs nothing, though the guide has not proposed it; else it is a slip. */
const HARMLESS: Partial<Record<Key['look'], (attempt: Attempt, next: Next) => Judged | null>> = {
  // rubs out what was typed, and decides nothing
  edit: ({ before }) => (before.screen.body?.kind === 'keypad' ? 'right' : null),
  // any digits are wrong where the script wants wrong ones; and what is mistyped already is one slip, not four
  digit: ({ line, before: { screen } }, { event }) => {
    if (line && 'enter' in line && line.enter === 'wrong') return 'right';
    return keyOf(event, screen)?.look === 'edit' ? 'open' : null;
  },
  // undoes one's own wrong choice, which the guide may not have noticed yet
  back: ({ strayedFrom }) => (strayedFrom === null ? null : 'right'),
  // as to stop a voice: whatever was to be done is to be done still
  plain: ({ then }, next) => (then && sameEvent(then.event, next.event) ? 'open' : null),
};

/** Hands slip when the terminal is in trouble for it, or does not take what was put. */
function judgeHand({ event, before, after, next, errs, remark }: Attempt): Judged {
  if (isNewTrouble(before, after)) return 'slip';
  const [verb] = event.type.split('.');
  if (remark && verb === 'put' && !errs) return 'slip';
  if (next?.event.type === event.type) return 'right';
  return verb === 'put' || verb === 'push' || verb === 'handle' ? 'late' : 'open';
}

const keyOf = ({ type }: TerminalEvent, { keys }: Screen): Key | undefined =>
  keys.find(({ id, enabled }) => enabled && type === `touch.${id}`);

const pressedIn = ({ keys }: Screen, key: string): boolean | undefined =>
  keys.find(({ id }) => id === key)?.pressed;

const isSame = (one: Stand, other: Stand): boolean =>
  one.step === other.step && JSON.stringify(one.screen) === JSON.stringify(other.screen);
