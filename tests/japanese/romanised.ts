import { romaji, type Words } from '../../src/lib/words';
import { hepburn } from '../../src/lib/words/kana';
import type { Token } from './analyser';
import { PHRASES } from './exceptions';
import { stretchesIn } from './readings';

/** What is wrong with the Latin letters of these words: other sounds, a torn word, a particle that does not stand alone. */
export function misspelt(words: Words): string[] {
  const sounds = soundsOf(words);
  const latin = romaji(words);
  const [said, written] = [sounds.map(lettersOf).join(''), even(latin)];
  if (said !== written) return [`${latin} is said ${said}`];
  const spaces = spacesIn(latin);
  let to = 0;
  return sounds.flatMap((sound) => {
    const from = to;
    to += lettersOf(sound).length;
    const torn = sound.whole && spaces.some((space) => space > from && space < to);
    const glued = sound.alone && !(spaces.includes(from) && spaces.includes(to));
    return [
      ...(torn ? [`${latin}: ${sound.text} is torn`] : []),
      ...(glued ? [`${latin}: ${sound.text} does not stand alone`] : []),
    ];
  });
}

/** What is said in one go, in kana: `whole` when no space may stand in it, `alone` when one must stand at both ends. */
type Sound = { text: string; kana: string; whole: boolean; alone: boolean };

/** As the dictionary says it, but where we read it otherwise. */
const soundsOf = (words: Words): Sound[] =>
  stretchesIn(words)
    .flatMap(({ text, reading, tokens, differs }): Sound[] =>
      differs ? [{ text, kana: reading, whole: false, alone: false }] : tokens.map(soundOf),
    )
    .reduce<Sound[]>((all, next) => {
      const last = all.at(-1);
      const joins = next.text === 'う' || (next.kana !== '' && last?.kana.endsWith('っ'));
      if (!last || !joins) return [...all, next];
      return [...all.slice(0, -1), { ...last, text: last.text + next.text, kana: last.kana + next.kana }];
    }, []);

const soundOf = ({ surface, said, particle, alone }: Token): Sound => ({
  text: surface,
  kana: /[\p{L}\d]/u.test(surface) ? said : '',
  whole: !particle && !PHRASES.includes(surface),
  alone,
});

const lettersOf = ({ kana }: Sound): string => even(hepburn(kana));

/** Letters alone, with long e and i written as two vowels, which is a matter of script and not of sound. */
const even = (latin: string): string =>
  latin
    .toLowerCase()
    .replace(/ē/g, 'ei')
    .replace(/ī/g, 'ii')
    .replace(/[^a-zāūō0-9]/g, '');

/** After how many letters a word ends: at a space, a sign, and the two ends. */
function spacesIn(latin: string): number[] {
  let at = 0;
  return [0, ...latin.split(/[^a-zāīūēō0-9']+/i).map((chunk) => (at += even(chunk).length))];
}
