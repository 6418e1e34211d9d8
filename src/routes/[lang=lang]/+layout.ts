import { loadPhrases } from '$lib/coach';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => ({
  language: params.lang,
  phrases: await loadPhrases(params.lang),
});
