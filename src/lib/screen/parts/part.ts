import type { Person } from '../../card';
import type { Place } from '../../world';

/**
 * What every part of a body with a place in it is given; the place's words are printed on it.
 * `awaited`: the machine asks for something there now, and may show it by a light.
 * `furigana`: readings over those words.
 */
export type PartProps = { place: Place; person?: Person; awaited?: boolean; furigana?: boolean };

/** How a machine answers by a light to what lies in a place; none while it waits for something. */
export type Lamp = 'good' | 'bad' | null;
