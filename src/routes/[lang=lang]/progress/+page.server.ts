import { languages, type Language } from '$lib/coach';
import type { Tasks } from '$lib/practice';
import { scenarios } from '$lib/scenarios';
import { scenariosIn, terminalsOffered } from '../offer.server';
import type { EntryGenerator, PageServerLoad } from './$types';

const tasks: Tasks = Object.fromEntries(
  Object.values(scenarios).map(({ id, terminal, teaches }) => [id, { terminal, teaches }]),
);

export const load: PageServerLoad = async ({ params }) => ({
  scenarios: await scenariosIn(params.lang),
  terminals: await terminalsOffered(),
  tasks,
});

export const entries: EntryGenerator = () => (Object.keys(languages) as Language[]).map((lang) => ({ lang }));
