import type { Yen } from '../world';
import type { Carried } from './address';

/** What must be known of a terminal before it is loaded. */
export type Outline = {
  /** The ids of its makes, the usual one first. */
  makes: [string, ...string[]];
  /** What can go wrong on purpose there, by the terminal's own names. */
  faults: string[];
  /**
   * Of these, what passes and leads back to the way: a scenario can be practised with it, but those named here, where the
   * guide does not know the way round it.
   */
  passing: Record<string, string[]>;
  /** What most take along to it, besides their cards. */
  purse: Yen[];
  things: Carried[];
};

/** By terminal; free practice that names none is at the first. */
export const outlines: Record<string, Outline> = {
  'shop-copier': {
    makes: ['seven-eleven', 'lawson', 'familymart'],
    faults: ['paper-out', 'reader-fails-once'],
    passing: { 'paper-out': ['tax-certificate'], 'reader-fails-once': [] },
    purse: [500, 100, 100, 100, 50, 10, 10, 5, 1],
    things: ['transit-card'],
  },
  'card-reader': {
    makes: ['tray', 'upright'],
    faults: ['no-match', 'backlight', 'reader-fails-once', 'no-insurance-data', 'kind-stranger'],
    passing: { 'reader-fails-once': [], 'kind-stranger': [] },
    purse: [],
    things: ['phone'],
  },
};

/** The terminal that is meant where only a make is named; else the first. */
export const terminalWith = (make: string | undefined): string =>
  Object.entries(outlines).find(([, { makes }]) => makes.some((id) => id === make))?.[0] ?? FIRST;

const FIRST = 'shop-copier';
