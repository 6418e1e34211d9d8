import type { Day } from '$lib/card';
import type { Phrases } from '$lib/coach';
import type { Words } from '$lib/words';

/** How one says a day that is to come. */
export function whenOf(when: Phrases['progress']['when'], day: Day, today: Day): Words {
  const days = (Date.parse(`${day}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / 86_400_000;
  if (days <= 0) return when.today;
  if (days === 1) return when.tomorrow;
  return days < 7 ? when.soon(day) : when.later(day);
}
