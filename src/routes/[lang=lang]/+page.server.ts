import { makesOffered, peopleIn, scenariosIn } from './offer.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  scenarios: scenariosIn(params.lang),
  makes: await makesOffered(),
  people: peopleIn(params.lang),
});
