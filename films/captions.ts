import type { Language } from '../src/lib/coach/language';
import type { Words } from '../src/lib/words';
import { captionLines } from './caption-lines';

/** What stands at once; a sentence of three lines is not torn for its third. */
const USUAL = 2;
const MOST = 3;

/** What is said, cut into what can stand in the picture one after the other; each as its lines. At most so many of them. */
export function captions(said: readonly Words[], language: Language, most: number): Words[][] {
  const paragraphs = said.filter((words) => words.trim() !== '');
  const whole = wrapped(paragraphs, language);
  if (whole.length <= MOST) return whole.length > 0 ? [whole] : [];
  const runs = paragraphs.reduce<Words[][]>((all, words) => withParagraph(all, words, language), []);
  return fewer(
    runs.flatMap((lines) => torn(wrapped(lines, language))),
    most,
  );
}

/** Each sentence stands with what was before it, as long as both need no more than the usual lines. */
function withParagraph(all: readonly Words[][], words: Words, language: Language): Words[][] {
  const [first = '', ...rest] = sentencesOf(words, language);
  const begun = joined(all, (before) => [...before, first], [first], language);
  return rest.reduce(
    (now, next) =>
      joined(now, (before) => [...before.slice(0, -1), (before.at(-1) ?? '') + next], [next], language),
    begun,
  );
}

function joined(
  all: readonly Words[][],
  longer: (before: Words[]) => Words[],
  alone: Words[],
  language: Language,
): Words[][] {
  const before = all.at(-1);
  const both = before && longer(before);
  return both && wrapped(both, language).length <= USUAL ? [...all.slice(0, -1), both] : [...all, alone];
}

const wrapped = (runs: readonly Words[], language: Language): Words[] =>
  runs.flatMap((words) => captionLines(words, language));

export const sentencesOf = (words: Words, language: Language): Words[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words)].map(({ segment }) => segment);

function torn(lines: readonly Words[]): Words[][] {
  if (lines.length <= MOST) return [[...lines]];
  return [lines.slice(0, USUAL), ...torn(lines.slice(USUAL))];
}

/** Where there is no time for all: the two shortest neighbours stand together. */
function fewer(all: Words[][], most: number): Words[][] {
  if (all.length <= Math.max(1, most)) return all;
  const lengths = all.slice(1).map((next, place) => next.length + (all[place]?.length ?? 0));
  const at = lengths.indexOf(Math.min(...lengths));
  const joined = [...(all[at] ?? []), ...(all[at + 1] ?? [])];
  return fewer([...all.slice(0, at), joined, ...all.slice(at + 2)], most);
}
