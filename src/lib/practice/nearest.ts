import { distance } from 'fastest-levenshtein';

/** What is read of a text that is compared, in characters. */
const READ = 60;

/** Those of `known` that look most like the text, the most alike first. */
export function nearest(text: string, known: readonly string[], count = 4): string[] {
  const wanted = text.toLowerCase().slice(0, READ);
  const far = (id: string) => (wanted.length > 2 && id.includes(wanted) ? 0 : distance(wanted, id));
  return [...known].sort((one, other) => far(one) - far(other)).slice(0, count);
}
