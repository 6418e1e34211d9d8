import { createContext } from 'svelte';
import type { Language } from './language';
import type { Phrases } from './phrases';

/** Which language the page speaks, and what it says in it. */
export type Speech = { readonly language: Language; readonly phrases: Phrases };

/** For every component under a page of a language. */
export const [getSpeech, setSpeech] = createContext<Speech>();
