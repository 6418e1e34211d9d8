import type { TerminalEvent } from '../screen';
import { cardIn } from './chip';
import type { Course } from './course';
import { deeds, type Stand } from './script';

/**
 * The next deed of somebody who stops rather than try a PIN again: the key the coach names where it was refused, else 中止;
 * then all that lies on the terminal. By face one may go on. Null where the way goes on as always.
 */
export function wayOut(stand: Stand): TerminalEvent | null {
  const { screen, coaching } = stand;
  const { body } = screen;
  if (body?.kind === 'collect' || (body?.kind === 'placement' && body.move === 'take'))
    return deeds({ take: 'everything' }, stand)?.[0] ?? null;
  if (body?.kind === 'camera') return deeds({ look: 'frame' }, stand)?.[0] ?? null;
  const isRefused = coaching.trouble === true;
  if (!isRefused && body?.kind !== 'keypad') return null;
  const some = screen.keys.filter(({ enabled }) => enabled);
  const named = isRefused
    ? coaching.todo.deeds.map((deed) => some.find(({ id }) => deed === `touch.${id}`)).find(Boolean)
    : undefined;
  const key = named ?? some.find(({ look }) => look === 'cancel');
  return key ? { type: `touch.${key.id}` } : null;
}

/** Whether the PIN was wrong, one more miss locks it, and one stands where it is asked for. */
export function mayStopAt(
  { screen, belongings, coaching }: Stand,
  { missed, stopping }: Pick<Course, 'missed' | 'stopping'>,
): boolean {
  if (missed === null || stopping) return false;
  const isAsked = coaching.trouble === true || screen.body?.kind === 'keypad';
  return isAsked && cardIn(belongings)?.pins[missed]?.triesLeft === 1;
}

export const isCancel = ({ type }: TerminalEvent, { screen }: Stand): boolean =>
  screen.keys.some(({ id, look }) => look === 'cancel' && type === `touch.${id}`);
