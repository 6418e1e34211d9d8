import type { Moment } from '../world';

/** The moment by the device's own clock, where the learner is. */
export function momentOf(date: Date): Moment {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
