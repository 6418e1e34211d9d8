import type { Card, Day } from './card';

/** How a certificate is opened: 利用者証明用 by a PIN typed or a face shown, 署名用 to sign. */
export type CertificateUse = 'by-pin' | 'by-face' | 'to-sign';
export type CertificateState = 'valid' | 'not-yet' | 'expired' | 'absent';

/**
 * Whether a certificate of this card can be used on a day: `not-yet` before its first day (E18), `expired` after
 * its last (E05), `absent` when there is none (E07) or a PIN is wanted of a pinless card (E08).
 */
export function certificateState(card: Card, day: Day, use: CertificateUse = 'by-pin'): CertificateState {
  const certificate = use === 'to-sign' ? card.signature : card.authentication;
  if (!certificate || (use === 'by-pin' && card.pinless)) return 'absent';
  if (day < certificate.from) return 'not-yet';
  return day > certificate.until ? 'expired' : 'valid';
}

/** Months before and after its end in which a certificate is warned of, or still tells the insurance [R38, R39, R40]. */
const MONTHS_AROUND_THE_END = 3;

/**
 * What a hospital's reader makes of the dates on a day: `ending` in the last three months, `grace` in the three months
 * after the month of its end (counted so by [R41]), when it still tells the insurance but opens no medical data [R40];
 * `ended` later, and whenever the card itself has ended (assumed).
 */
export function insuranceUse(card: Card, day: Day): 'good' | 'ending' | 'grace' | 'ended' {
  const until = card.authentication?.until;
  if (until === undefined || cardExpired(card, day)) return 'ended';
  if (day > until) return monthsBetween(until, day) <= MONTHS_AROUND_THE_END ? 'grace' : 'ended';
  const months = monthsBetween(day, until);
  const isNear =
    months < MONTHS_AROUND_THE_END || (months === MONTHS_AROUND_THE_END && until.slice(8) <= day.slice(8));
  return isNear ? 'ending' : 'good';
}

/** Whole calendar months from the month of one day to that of another. */
const monthsBetween = (from: Day, to: Day): number =>
  (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** Whether the card itself has ended (E06); it is good on its last day. */
export const cardExpired = (card: Card, day: Day): boolean => day > card.expires;

/** Full years of age on a day, counted by birthdays. */
export function ageOn(birth: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birth);
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The last day of an electronic certificate: the 5th birthday after issue, or the end of the stay if earlier [S104]. */
export const certificateEnds = (issued: Day, birth: Day, stayUntil?: Day): Day =>
  earlier(birthdayAfter(issued, birth, 5), stayUntil);

/**
 * The last day of a card: the 10th birthday after issue, the 5th for those under 18 then, or the end of the stay
 * if earlier (E06; the ages are assumed from the general rule).
 */
export const cardEnds = (issued: Day, birth: Day, stayUntil?: Day): Day =>
  earlier(birthdayAfter(issued, birth, ageOn(birth, issued) < 18 ? 5 : 10), stayUntil);

export function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const earlier = (day: Day, other?: Day): Day => (other !== undefined && other < day ? other : day);

/** The nth birthday later than a day. */
function birthdayAfter(day: Day, birth: Day, nth: number): Day {
  const first = birthdayIn(yearOf(day), birth) > day ? yearOf(day) : yearOf(day) + 1;
  return birthdayIn(first + nth - 1, birth);
}

/** 29 February counts as the 28th in years that have none (assumed). */
function birthdayIn(year: number, birth: Day): Day {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const date = birth.slice(5);
  return `${year}-${date === '02-29' && !leap ? '02-28' : date}`;
}
