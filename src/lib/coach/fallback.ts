import { languages, type Language } from './language';

/** The language that has everything, and is spoken where another has nothing yet. */
export const REFERENCE: Language = 'en';

/** The same in a language, and where that is not complete, with what is missing from the one that has everything. */
export async function completed<T extends object>(
  language: Language,
  load: (language: Language) => Promise<T> | undefined,
): Promise<T> {
  const own = await load(language);
  if (own && languages[language].complete) return own;
  const whole = await load(REFERENCE);
  if (!whole) throw new Error(`nothing is said in ${REFERENCE}`);
  return own ? (over(whole, own) as T) : whole;
}

function over(whole: unknown, own: unknown): unknown {
  if (own === undefined) return whole;
  if (!isRecord(whole) || !isRecord(own)) return own;
  const names = new Set([...Object.keys(whole), ...Object.keys(own)]);
  return Object.fromEntries([...names].map((name) => [name, over(whole[name], own[name])]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
