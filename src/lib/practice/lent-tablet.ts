import { onStored } from './stored';

/** It is the device's own, and stays when all that somebody did is forgotten. */
const KEY = 'kiosk-keiko-lent';

/** After so many minutes without a touch a lent tablet is ready for the next person. */
export const quietTimes = [1, 3, 10] as const;
export type QuietTime = (typeof quietTimes)[number];
/** Where none is said. */
export const usualQuiet: QuietTime = 3;

/** Null while the tablet is not lent. Never throws. */
export function lentFor(): QuietTime | null {
  try {
    return quietIn(Number(localStorage.getItem(KEY)));
  } catch {
    return null;
  }
}

/** False when the device would not keep it: then it holds until the page is left. */
export function lend(minutes: QuietTime | null): boolean {
  try {
    if (minutes === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(minutes));
    return true;
  } catch {
    return false;
  }
}

/**
 * What an address asks for by `lent`, `lent=10` or `lent=off`; undefined where it does not ask. Of other minutes the nearest there are, and
 * of what makes no sense the usual ones: who wants to lend a tablet shall not hand it out open.
 */
export function lendingAsked(query: URLSearchParams): QuietTime | null | undefined {
  const asked = query.get('lent');
  if (asked === null) return undefined;
  if (asked === 'off') return null;
  const minutes = asked === '' ? usualQuiet : Number(asked);
  if (!(minutes > 0)) return usualQuiet;
  const farFrom = (one: QuietTime) => Math.abs(one - minutes);
  return quietTimes.reduce((best, one) => (farFrom(one) < farFrom(best) ? one : best));
}

/** Calls back when another tab has changed it; returns what stops it. */
export const onLendingChanged = (changed: () => void): (() => void) =>
  onStored((key) => key === KEY, changed);

const quietIn = (minutes: number): QuietTime | null => quietTimes.find((one) => one === minutes) ?? null;
