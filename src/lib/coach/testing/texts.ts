import type { Language } from '../language';

const files = import.meta.glob<Record<string, unknown>>(
  ['../languages/*/*.ts', '../languages/*/*/*.ts', '!../languages/*/index.ts', '!../languages/*/*/index.ts'],
  { import: 'default' },
);

/** For tests: a sentence, or how one is made. */
export type Said = string | ((...values: never[]) => unknown);

/** For tests: everything a language says itself, by its file and its place there, as `pages: home.title`. */
export async function textsOf(language: Language): Promise<Map<string, Said>> {
  const own = Object.keys(files).filter((path) => path.startsWith(`../languages/${language}/`));
  const all = await Promise.all(
    own.map(async (path) => {
      const name = path.slice(`../languages/${language}/`.length, -'.ts'.length);
      return leaves(await files[path]?.()).map(([place, said]) => [`${name}: ${place}`, said] as const);
    }),
  );
  return new Map(all.flat());
}

function leaves(value: unknown, place: string[] = []): [string, Said][] {
  if (typeof value === 'string' || typeof value === 'function') return [[place.join(' > '), value as Said]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => leaves(one, [...place, name]));
}
