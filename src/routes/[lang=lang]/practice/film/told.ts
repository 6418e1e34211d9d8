import type { Phrases, Teacher } from '$lib/coach';
import { partOf, type FilmEvent, type Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';
import { linesOf } from '../said-now';

type Said = Extract<FilmEvent, { kind: 'says' }>;

/** What the coach says just now, as a film tells it; when it has ended, only where one stands. */
export function toldNow(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Said {
  const { stand, terminal, coaching } = rehearsal;
  const [title = '', ...rest] = linesOf(rehearsal, phrases, teacher);
  const means = (words: Words) => ({ words, means: teacher.meaning(words) });
  return {
    kind: 'says',
    step: stand.step,
    part: partOf(terminal, stand.step),
    heading: stand.screen.heading,
    title,
    lines: rehearsal.ended ? [] : rest,
    words: (coaching.words ?? []).map(means),
  };
}
