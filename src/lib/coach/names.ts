import { facilities, municipalities } from '../world';
import type { Words } from '../words';
import { completed } from './fallback';
import type { Language } from './language';

/** Who people are, in a few words, and what places are called, by their ids; a place that is missing keeps its own name. */
export type Names = {
  people: Record<string, Words>;
  facilities: Record<string, Words>;
  towns: Record<string, Words>;
};

const files = import.meta.glob<Names>('./languages/*/names.ts', { import: 'default' });

/** @throws when it cannot be fetched. */
export async function loadNames(language: Language): Promise<Names> {
  const names = await completed(language, (one) => files[`./languages/${one}/names.ts`]?.());
  return {
    people: names.people,
    facilities: { ...own(facilities), ...names.facilities },
    towns: { ...own(municipalities), ...names.towns },
  };
}

const own = (all: Record<string, { name: Words }>) =>
  Object.fromEntries(Object.entries(all).map(([id, { name }]) => [id, name]));
