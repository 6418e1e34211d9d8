import type { Keeper } from './kept-cards';
import type { Level } from './level';
import type { Learned, Mastery } from './mastery';
import type { Retold } from './replay';
import type { Clock } from './standing.svelte';

/** How a rehearsal is coached, and by which time. */
export type Coached = {
  level?: Level;
  /** What the device knows of the learner. */
  mastery?: Mastery;
  /** Called at once with what is newly known of a step. */
  onlearned?: (terminal: string, step: string, learned: Learned) => void;
  clock?: Clock;
  /** Where the card's counters are kept. */
  keeper?: Keeper;
  /** What somebody did is played, and nothing else can be done; the card begins as it was then, and none is kept. */
  replay?: Retold | null;
  /** In ms, from whenever. */
  now?: () => number;
};
