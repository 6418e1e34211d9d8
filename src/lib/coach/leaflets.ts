import type { Words } from '../words';
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

const files = import.meta.glob<Leaflets>('./leaflets/*.ts', { import: 'default' });

/** @throws when the language has no file or it cannot be fetched. */
export async function loadLeaflet(name: keyof Leaflets, language: Language): Promise<Leaflet> {
  const load = files[`./leaflets/${language}.ts`];
  if (!load) throw new Error(`there is no file of leaflets for ${language}`);
  return (await load())[name];
}
