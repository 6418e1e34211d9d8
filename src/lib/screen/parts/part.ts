import type { Person } from '../../card';
import type { Place } from '../../world';

/** What every part of a body with a place in it is given; the place's words are printed on it. */
export type PartProps = { place: Place; person?: Person };
