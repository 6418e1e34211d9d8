import { error } from '@sveltejs/kit';
import { loadLessons, loadPhrases, teacherOf } from '$lib/coach';
import { choose } from '$lib/practice';
import { loadTerminal } from '$lib/terminals';
import type { EntryGenerator, PageLoad } from './$types';
import { firstSights } from './first-sights';

export const csr = false;

export const entries: EntryGenerator = firstSights;

export const load: PageLoad = async ({ params: { lang, size, scenario, make } }) => {
  const choice = choose(new URLSearchParams({ scenario, make }));
  if ('unknown' in choice) error(404);
  const [loaded, phrases, lessons] = await Promise.all([
    loadTerminal(choice.terminal),
    loadPhrases(lang),
    loadLessons(lang, choice.terminal),
  ]);
  if (!loaded) error(404);
  return {
    ...{ ...loaded, choice, width: size === 'phone' ? 390 : 1280 },
    speech: { language: lang, phrases },
    teacher: teacherOf(lessons, loaded.terminal.labels, phrases.forms),
  };
};
