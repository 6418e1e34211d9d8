import { languages, type Language } from '$lib/coach';
import { terminalsOffered } from '../offer.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  terminals: (await terminalsOffered()).map(({ id, words }) => ({ id, words })),
});

export const entries: EntryGenerator = () => (Object.keys(languages) as Language[]).map((lang) => ({ lang }));
