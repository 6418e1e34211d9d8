import { makesOffered, municipalitiesIn, peopleIn } from '../offer.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
  makes: await makesOffered(),
  people: peopleIn(params.lang),
  municipalities: municipalitiesIn(params.lang),
});
