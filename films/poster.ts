import { toldOf, type Logged } from './log';

const DIGIT = /^touch\.\d$/;

/**
 * In ms, a moment that tells what the film is about: the hand is at the machine, and what it is about to do is still to be
 * done. The one nearest to the middle, because all films of a machine begin and end alike; typing a PIN tells nothing.
 */
export function posterAt(log: readonly Logged[], ms: number): number {
  const deeds = toldOf(log, 'does');
  const touches = deeds.filter(({ event }) => event.startsWith('touch.') && !DIGIT.test(event));
  const [best] = [...(touches.length > 0 ? touches : deeds)].sort(
    (a, b) => Math.abs(a.at - ms / 2) - Math.abs(b.at - ms / 2),
  );
  return Math.max(0, (best?.at ?? ms / 2) - 1);
}
