import type { Words } from '../../words';

/** What is said of working without the internet. */
export type OfflinePhrases = {
  /** How much of it is on the device, in MB. */
  getting: (kept: number, of: number) => Words;
  ready: Words;
  /** Why it does not work without, and what helps. `refused`: the browser keeps nothing. */
  not: Record<'full' | 'network' | 'refused', Words>;
  newer: { title: Words; use: Words };
  /** Somebody wants a page that is not on the device, without the internet. */
  away: { title: Words; text: Words };
};
