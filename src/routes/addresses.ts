import { resolve } from '$app/paths';
import type { Language } from '$lib/coach';

/** The pages, by language; `query` without its question mark. */
export const home = (language: Language, query = '') => resolve(`/${language}/${asked(query)}`);
export const free = (language: Language, query = '') => resolve(`/${language}/free/${asked(query)}`);
export const practice = (language: Language, query: string) =>
  resolve(`/${language}/practice/${asked(query)}`);
export const office = (language: Language, query = '') => resolve(`/${language}/office/${asked(query)}`);
export const about = (language: Language) => resolve(`/${language}/about/`);
export const settings = (language: Language) => resolve(`/${language}/settings/`);
export const progress = (language: Language) => resolve(`/${language}/progress/`);
export const words = (language: Language) => resolve(`/${language}/words/`);
export const card = (language: Language, query: string) => resolve(`/${language}/card/${asked(query)}`);

const asked = (query: string) => (query === '' ? '' : (`?${query}` as const));
