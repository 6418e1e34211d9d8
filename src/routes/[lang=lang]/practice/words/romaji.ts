/** Fetched only when a word is looked up. */
export { romaji } from '$lib/words';
