import { facilitiesIn, municipalitiesIn, peopleIn, terminalsOffered } from '../offer.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  terminals: await terminalsOffered(),
  people: await peopleIn(params.lang),
  municipalities: await municipalitiesIn(params.lang),
  facilities: await facilitiesIn(params.lang),
});
