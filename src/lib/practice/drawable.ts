import type { Moment, Yen } from '../world';

/**
 * What a seed alone draws a scenario from. Links are handed out and printed, and must lead to the same rehearsal for
 * good: never change this list. A later scenario is drawn where a link names it and draws the rest.
 */
export const drawableScenarios = [
  'card-moved',
  'expired-certificate',
  'jumin-self-coins',
  'jumin-visa-household',
  'koseki-after-hours',
  'left-the-paper',
  'one-wrong-pin',
  'pharmacy-paper-prescription',
  'reader-card-in-case',
  'reader-child-subsidy',
  'reader-electronic-prescription',
  'reader-expired',
  'reader-expiring-soon',
  'reader-face-agree-all',
  'reader-face-fails-then-pin',
  'reader-first-time-registration',
  'reader-left-the-card',
  'reader-locked-pin-face-works',
  'reader-look-alike-papers',
  'reader-mask-and-light',
  'reader-no-insurance-data',
  'reader-nothing-to-show',
  'reader-older-screens',
  'reader-pin-choose-each',
  'reader-pin-stays-mine',
  'reader-say-no',
  'reader-staff-check',
  'reader-wrong-card',
  'reader-wrong-side',
  'seal-two-copies',
  'short-of-coins-cancel',
  'tax-certificate',
  'three-wrong-pins',
  'wrong-card',
];

/** What a seed draws in free practice besides the person and the make, by terminal; a key of each says what is drawn. */
export const drawableFreely: Record<
  string,
  { at?: Moment[]; purse?: Record<string, Yen[]>; facility?: string[] }
> = {
  'shop-copier': {
    at: ['2026-11-24T10:00', '2026-11-24T19:30', '2026-11-29T10:00', '2026-11-24T23:30', '2026-12-31T10:00'],
    purse: {
      plenty: [500, 100, 100, 100, 100, 50, 50, 10, 10, 10, 10, 10],
      few: [100, 50, 10],
      notes: [1000, 10000],
      small: [100, 100, 50, 10, 10, 5, 5, 1, 1],
      empty: [],
    },
  },
  'card-reader': {
    facility: ['wakaba-clinic', 'shiomi-hospital', 'hinata-pharmacy', 'hoshi-dental', 'yamabuki-clinic'],
  },
};
