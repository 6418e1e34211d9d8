import type { Words } from './readings';

/** Days of the month that are not read as number and にち. */
const DAYS: Record<number, string> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** A day of the month (1-31) with its reading: `{24日|にじゅうよっか}`, `11{日|にち}`. */
export const dayOfMonth = (day: number): Words =>
  DAYS[day] === undefined ? `${day}{日|にち}` : `{${day}日|${DAYS[day]}}`;
