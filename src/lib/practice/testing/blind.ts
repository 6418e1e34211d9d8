import type { Rehearsing } from './rehearsing';

/** Simulated ms between two looks at a machine that is busy. */
const LOOK = 500;

/** More deeds and looks than any way back and to the end takes. */
const MOST = 200;

/** Every moment of somebody who does what the guide says from the beginning to the end, and each deed as `step: deed`. */
export function wayOf(somebody: Rehearsing): { moments: Set<string>; deeds: Set<string> } {
  const [moments, deeds] = [new Set<string>(), new Set<string>()];
  somebody.follows(({ ended, stand, next }) => {
    moments.add(somebody.rehearsal.moment);
    if (next) deeds.add(`${stand.step}: ${next.event.type}`);
    return ended !== null;
  });
  return { moments, deeds };
}

/**
 * For tests: does whatever the guide says, or where it leaves the choice the first the coach names, to the end or to a
 * moment that is known to end well. Says where nothing was said though nothing was busy, and whether it is over.
 */
export function goesBlindly(
  somebody: Rehearsing,
  known: Set<string>,
): { silent: string[]; arrived: boolean; over: boolean } {
  const { rehearsal } = somebody;
  const silent: string[] = [];
  for (let tries = 0; !rehearsal.ended && !known.has(rehearsal.moment); tries += 1) {
    if (tries > MOST) return { silent, arrived: false, over: false };
    const { next, stand, waiting, line } = rehearsal;
    const [key, ...others] = stand.coaching.todo.deeds.filter((deed) => deed.startsWith('touch.'));
    if (next) somebody.does(next.event);
    else if (key !== undefined && others.length > 0 && !waiting) somebody.presses(key.slice('touch.'.length));
    else {
      if (!waiting && !line && silent.at(-1) !== stand.step) silent.push(stand.step);
      somebody.waits(LOOK);
    }
  }
  const { ended } = rehearsal;
  return { silent, arrived: ended?.reached ?? true, over: ended !== null };
}
