import { loadLeaflet } from '$lib/coach';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({ leaflet: await loadLeaflet('about', params.lang) });
