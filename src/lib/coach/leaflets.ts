import type { Words } from '../words';
import { completed } from './fallback';
import type { Language } from './language';

/** One question and its answer. */
export type Section = {
  heading: Words;
  lines?: Words[];
  list?: Words[];
  steps?: Words[];
  phones?: { number: string; about: Words[] }[];
  /** Who says so, and when. */
  source?: Words;
};

/** A page to read. */
export type Leaflet = { title: Words; lead: Words; sections: Section[] };
export type Leaflets = Record<'office' | 'about', Leaflet>;

const files = import.meta.glob<Leaflets>('./languages/*/leaflets.ts', { import: 'default' });

/** What is not written in a language yet is in English. @throws when it cannot be fetched. */
export async function loadLeaflet(name: keyof Leaflets, language: Language): Promise<Leaflet> {
  const leaflets = await completed(language, (one) => files[`./languages/${one}/leaflets.ts`]?.());
  return leaflets[name];
}
