import { browser } from '$app/environment';
import { loadPhrases, loadSite } from '$lib/coach';
import type { LayoutLoad } from './$types';

let begins = true;

/** All that is said, but where the practice page is the first of the site: it shows something before. */
export const load: LayoutLoad = async ({ params: { lang }, route }) => {
  const isAwaited = !begins || route.id !== '/[lang=lang]/practice';
  begins &&= !browser;
  const [site, phrases] = await Promise.all([loadSite(lang), isAwaited ? loadPhrases(lang) : null]);
  return { language: lang, site, phrases };
};
