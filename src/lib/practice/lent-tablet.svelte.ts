import { lend, lentFor, onLendingChanged, type QuietTime } from './lent-tablet';

export { lendingAsked, quietTimes, type QuietTime } from './lent-tablet';

/** Whether this tablet is lent to one person after the other, as components see it. */
class LentTablet {
  #minutes = $state(lentFor());
  /** False once the device would not keep it: then it holds until the page is left. */
  keeps = $state(true);
  /** What is asked over the page: whether anybody is still there, has finished, wants to lend it no more. */
  asks: 'here' | 'finished' | 'leave' | null = $state(null);

  /** Without a touch, until it is ready for the next person; null while it is not lent. */
  get minutes(): QuietTime | null {
    return this.#minutes;
  }

  lend(minutes: QuietTime | null): void {
    this.#minutes = minutes;
    this.keeps = lend(minutes);
  }

  /** Follows what other tabs change; returns what stops it. */
  follow(): () => void {
    return onLendingChanged(() => (this.#minutes = lentFor()));
  }
}

/** One for all pages. While pages are made beforehand it is not lent. */
export const lentTablet = new LentTablet();
