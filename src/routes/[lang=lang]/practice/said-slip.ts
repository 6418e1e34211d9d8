import type { Phrases, Teacher } from '$lib/coach';
import type { Slip } from '$lib/practice';
import type { Words } from '$lib/words';

/** What the key does that was pressed, and why people press it; of a digit not which it was. Null where there is no key, or nothing to say. */
export function slipWords(
  { words, step, key }: Slip,
  { slip }: Phrases['levels'],
  teacher: Teacher,
): { what: Words; does: Words; why: Words } | null {
  const explained = words === null ? null : teacher.explain(step, key);
  if (words === null || !explained) return null;
  return { what: /^\d$/.test(key) ? slip.typed : slip.pressed(words), ...explained };
}
