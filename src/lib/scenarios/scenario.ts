import type { Words } from '../words';

/** A sentence in the two languages that travel with the code: やさしい日本語 with readings, and English. */
export type Text = { ja: Words; en: string };

/** The six verbs. `ifAsked`: only where this make stops at that step. */
export type Line<Step extends string = string, KeyId extends string = string> = (
  | { touch: KeyId }
  /** `coins`: as many of one's coins as the amount needs. */
  | { put: 'coins'; yen: number | 'fee'; at: string }
  | { put: string; at: string }
  /** `everything`: all that lies on the machine, paper first. */
  | { take: string; from: string }
  | { take: 'everything' }
  /** `pin`: what the memo says. `wrong`: four digits it does not say. */
  | { enter: 'pin' | 'wrong' }
  | { look: string }
  | { see: Step }
) & { ifAsked?: Step; say?: Text };

/** How a rehearsal ends. */
export type Ending =
  | { is: 'issued'; paper: string; copies: number }
  | { is: 'cancelled' }
  | { is: 'refused' }
  | { is: 'locked' };
