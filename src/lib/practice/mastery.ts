import type { Done, Level } from './level';

/** How often in a row a step was done right with help shown, and how often all alone. */
export type Learned = { right: number; alone: number };

/** What the device knows of it, by terminal and step. */
export type Mastery = Record<string, Record<string, Learned>>;

/** How a step begins: all is shown; it is shown after a while, or when asked; hints when asked; nothing. */
export type HelpAt = 'full' | 'late' | 'asked' | 'none';

/** Alone so often in a row, and the help of Together is gone until asked. */
const LEARNED = 2;

/** What help a step begins with. `learned`: what is known of it, if it is on the way. */
export function helpAt(level: Level, learned: Learned | undefined): HelpAt {
  if (level === 'ask') return 'asked';
  if (level === 'alone') return 'none';
  if (level === 'watch' || !learned) return 'full';
  if (learned.alone >= LEARNED) return 'asked';
  return learned.right >= 1 || learned.alone >= 1 ? 'late' : 'full';
}

/** What is known of a step after one more visit. */
export function learned(
  before: Learned | undefined,
  { done, slipped }: { done: Done; slipped: boolean },
): Learned {
  const { right, alone } = before ?? NOTHING;
  if (slipped) return NOTHING;
  return done === 'alone' ? { right, alone: alone + 1 } : { right: right + 1, alone: 0 };
}

const NOTHING: Learned = { right: 0, alone: 0 };
