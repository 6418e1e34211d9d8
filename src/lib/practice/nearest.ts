import { distance } from 'fastest-levenshtein';

/** What is read of a text that is compared, in characters. */
const READ = 60;

/** How many letters may differ: of one as long as this, and of a longer one a third. */
const FEW = 2;

/** Those of `known` that look much like the text, the most alike first; none when none does. */
export function nearest(text: string, known: readonly string[], count = 4): string[] {
  const wanted = text
    .trim()
    .toLowerCase()
    .slice(0, READ)
    .replaceAll(/[\s_]+/g, '-');
  return known
    .map((id) => ({ id, far: apart(wanted, id) }))
    .filter(({ far }) => far < Infinity)
    .sort((one, other) => one.far - other.far)
    .slice(0, count)
    .map(({ id }) => id);
}

/** In letters, and one more where it is like a part of it; without an end when they are not alike. */
function apart(wanted: string, id: string): number {
  if (wanted.length <= FEW) return Infinity;
  if (id.includes(wanted) || wanted.includes(id)) return id === wanted ? 0 : 1;
  const whole = distance(wanted, id);
  const parts = runs(id.split('-')).map((part) => distance(wanted, part));
  return Math.min(
    whole <= Math.max(FEW, wanted.length / 3) ? whole : Infinity,
    ...parts.filter((far) => far <= wanted.length / 4).map((far) => far + 1),
  );
}

/** The words that follow one another, by one, by two ... */
const runs = (words: string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1).join('-')),
  );
