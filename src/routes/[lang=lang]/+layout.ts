import { browser } from '$app/environment';
import { loadPhrases, loadSite } from '$lib/coach';
import type { LayoutLoad } from './$types';

/** Where what only one language needs of the fonts is said. */
const fonts: Record<string, () => Promise<unknown>> = import.meta.env.SSR
  ? {}
  : import.meta.glob('/src/lib/fonts/only-*.css');

let begins = true;

/** All that is said, but where the practice page is the first of the site: it shows something before. */
export const load: LayoutLoad = async ({ params: { lang }, route }) => {
  const isAwaited = !begins || route.id !== '/[lang=lang]/practice';
  begins &&= !browser;
  const [site, phrases] = await Promise.all([loadSite(lang), isAwaited ? loadPhrases(lang) : null]);
  await fonts[`/src/lib/fonts/only-${lang}.css`]?.().catch(() => undefined);
  return { language: lang, site, phrases };
};
