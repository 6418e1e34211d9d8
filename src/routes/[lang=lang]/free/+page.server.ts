import { facilitiesIn, municipalitiesIn, peopleIn, terminalsOffered } from '../offer.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  terminals: await terminalsOffered(),
  people: peopleIn(params.lang),
  municipalities: municipalitiesIn(params.lang),
  facilities: facilitiesIn(params.lang),
});
