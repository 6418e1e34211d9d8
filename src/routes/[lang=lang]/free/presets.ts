import type { CarriedName, FaultName, HourName, PurseName } from '$lib/coach';
import type { Moment, Yen } from '$lib/world';

/** Hours at which something differs: open, the 戸籍 office closed, Sunday, the service closed, the end of the year. */
export const HOURS: Record<HourName, Moment> = {
  morning: '2026-11-24T10:00',
  evening: '2026-11-24T19:30',
  sunday: '2026-11-29T10:00',
  night: '2026-11-24T23:30',
  'year-end': '2026-12-31T10:00',
};

/** In yen. */
export const PURSES: Record<PurseName, Yen[]> = {
  plenty: [500, 100, 100, 100, 100, 50, 50, 10, 10, 10, 10, 10],
  few: [100, 50, 10],
  notes: [1000, 10000],
  small: [100, 100, 50, 10, 10, 5, 5, 1, 1],
  empty: [],
};

export const CARRIED: CarriedName[] = [
  'phone',
  'eligibility-notice',
  'eligibility-certificate',
  'prescription',
];

/** What makes a difference at a terminal, besides the person and the make, in the order in which it is asked. */
export const ASKED: Record<string, ('city' | 'facility' | 'at' | 'purse' | 'things')[]> = {
  'shop-copier': ['city', 'at', 'purse'],
  'card-reader': ['facility', 'things'],
};

/** What can be made to go wrong at a terminal, by the terminal's own names. */
export const FAULTS: Record<string, FaultName[]> = {
  'shop-copier': ['paper-out'],
  'card-reader': ['no-match', 'backlight', 'reader-fails-once', 'no-insurance-data', 'kind-stranger'],
};
