import { peopleIn, scenariosIn, terminalsOffered } from './offer.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  scenarios: await scenariosIn(params.lang),
  terminals: await terminalsOffered(),
  people: await peopleIn(params.lang),
});
