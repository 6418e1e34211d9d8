import type { Words } from '../words';
import type { Yen } from './belongings';

/** A fee is charged by class, not by paper. */
export type FeeClass = 'residence' | 'seal' | 'tax' | 'register';

/** A time of day as `HH:MM`, 24 hours. */
export type TimeOfDay = string;
export type Hours = { from: TimeOfDay; to: TimeOfDay };

/** An invented municipality; its numbers lie in the ranges of the sources. */
export type Municipality = {
  id: string;
  name: Words;
  prefecture: Words;
  mayor: string;
  /** Takes part in the convenience-store service at all. */
  participates: boolean;
  /** Yen a copy; a class that is missing is not offered here (E11). */
  fees: Partial<Record<FeeClass, Yen>>;
  /** 戸籍 may have its own, shorter hours, on weekdays only. */
  registerHours: Hours & { weekdaysOnly: boolean };
  /** Whether 個人番号 may be printed on the residence record. */
  individualNumber: boolean;
  /** Announced stops, as `YYYY-MM-DDTHH:MM`, inclusive start, exclusive end. */
  maintenance: { from: string; to: string }[];
};
