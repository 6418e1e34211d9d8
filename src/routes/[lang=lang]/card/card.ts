import type { Person } from '$lib/card';
import type { Leaflet } from '$lib/coach';
import type { StepCard } from '$lib/practice';
import type { Make } from '$lib/screen';
import type { Words } from '$lib/words';
import type { Lesson } from './lesson';

/** The machine of a card, and what it is called. */
export type Machine = {
  make: Make;
  /** Where it stands, and which kind it is, in the learner's language. */
  place: Words;
  name: Words;
  /** What it is called in Japanese. */
  japanese: Words;
};

/** What a card of any size is made of. */
export type CardProps = {
  card: StepCard;
  lesson: Lesson;
  machine: Machine;
  person: Person;
  /** The telephone numbers of the leaflet, and their source. */
  help: Leaflet['sections'][number] | null;
};
