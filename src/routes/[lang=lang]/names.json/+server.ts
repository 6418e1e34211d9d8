import { json } from '@sveltejs/kit';
import { languages, type Language } from '$lib/coach';
import { facilitiesIn, municipalitiesIn, peopleIn, scenariosIn, terminalsOffered } from '../offer.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => (Object.keys(languages) as Language[]).map((lang) => ({ lang }));

/** What scenarios, people and places are called in a language, for where none of them is loaded. */
export const GET: RequestHandler = async ({ params: { lang } }) => {
  const makes = (await terminalsOffered()).flatMap((one) => one.makes);
  return json({
    scenario: named((await scenariosIn(lang)).map(({ id, title }) => [id, title])),
    who: named((await peopleIn(lang)).map(({ id, name }) => [id, name])),
    city: named((await municipalitiesIn(lang)).map(({ id, name }) => [id, name])),
    facility: named((await facilitiesIn(lang)).map(({ id, name }) => [id, name])),
    make: named(makes.map(({ id, words }) => [id, words])),
  });
};

const named = (all: [id: string, words: string][]) => Object.fromEntries(all);
