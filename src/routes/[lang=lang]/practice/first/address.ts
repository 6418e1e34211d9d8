import { resolve } from '$app/paths';
import type { Language } from '$lib/coach';

/** What may stand in the address of what looks at first as it was drawn beforehand. */
const ALIKE: ReadonlySet<string> = new Set(['scenario', 'make', 'who', 'level']);
const ID = /^[a-z0-9-]{1,40}$/;

/**
 * Where it is drawn beforehand how the rehearsal of a query looks at first, if it is; else null. Whether there is such a
 * scenario only that place knows. `width` of the window, in px.
 */
export function firstSightOf(query: URLSearchParams, language: Language, width: number): string | null {
  const { scenario = '', make = '', level = 'together' } = Object.fromEntries(query);
  const isAlike = [...query.keys()].every((part) => ALIKE.has(part)) && level === 'together';
  if (!isAlike || !ID.test(scenario) || !ID.test(make)) return null;
  return resolve(`/${language}/practice/first/${width < 600 ? 'phone' : 'wide'}/${scenario}/${make}/`);
}
