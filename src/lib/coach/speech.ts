import { createContext } from 'svelte';
import type { Language } from './language';
import type { Phrases } from './phrases';
import type { SitePhrases } from './phrases/site';

/** Which language the page speaks, and what every page says in it. */
export type Site = { readonly language: Language; readonly phrases: SitePhrases };

/** The same, and all the rest that is said in it. */
export type Speech = Site & { readonly phrases: Phrases };

/** For every component under a page of a language, also where the rest is not there yet. */
export const [getSite, setSite] = createContext<Site>();

const [getWhole, setWhole] = createContext<Speech>();

/** For every component where all is there. */
export const getSpeech = getWhole;

export function setSpeech(speech: Speech): void {
  setSite(speech);
  setWhole(speech);
}
