import type { Words } from '$lib/words';
import type { Lens } from './lenses';

/** What is being looked up, and where it stands; `part`: the word of it that was chosen. */
export type Shown = { lens: Lens; part: Words | null };
