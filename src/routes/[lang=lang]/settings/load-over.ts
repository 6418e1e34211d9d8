import { loadPhrases, type Language } from '$lib/coach';
import { never } from '../../later';

/** The settings to be laid over a page, and what is said in them. @throws when they cannot be fetched. */
export async function loadOver(language: Language) {
  const [{ default: Over }, phrases] = await Promise.all([
    import.meta.env.SSR ? never : import('./SettingsOver.svelte'),
    loadPhrases(language),
  ]);
  return { Over, phrases };
}
