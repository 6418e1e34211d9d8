import { isLanguage, languages, loadLeaflet } from '$lib/coach';
import type { EntryGenerator, PageLoad } from './$types';

/** Whether or not a page leads here. */
export const entries: EntryGenerator = () =>
  Object.keys(languages)
    .filter(isLanguage)
    .map((lang) => ({ lang }));

/** The telephone numbers are those of the leaflet, with what it says of them. */
export const load: PageLoad = async ({ params }) => {
  const { sections } = await loadLeaflet('office', params.lang);
  return { help: sections.find(({ phones = [] }) => phones.length > 0) ?? null };
};
