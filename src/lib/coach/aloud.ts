import type { Phrase } from '../sound';
import { aloud, plain, type Words } from '../words';
import type { Language } from './language';
import { japaneseRuns } from './sentences';

type Listener = {
  /** There is a Japanese voice for what stands in Japanese amid another language. */
  japanese: boolean;
  /** What Japanese words mean; may be empty. */
  meaning: (words: Words) => Words;
};

/**
 * A line as voices say it: sentence by sentence, each in its language. Without a Japanese voice what the Japanese means
 * is said instead, once; what has no meaning is left out.
 */
export function phrasesOf(words: Words, language: Language, { japanese, meaning }: Listener): Phrase[] {
  if (language === 'ja') return sentences(aloud(words), language);
  const runs = japaneseRuns(words, language);
  if (japanese)
    return runs.flatMap(({ run, japanese: isJapanese }) =>
      isJapanese ? sentences(unquoted(aloud(run)), 'ja') : sentences(run, language),
    );
  const said = runs.map(({ run, japanese: isJapanese }) =>
    isJapanese ? ` ${meant(run, words, meaning)} ` : run,
  );
  return sentences(tidied(said.join(''), language), language);
}

/** Longer ones are cut at their commas: some browsers fall silent in the middle of what takes long. */
const LONG = 140;

function sentences(text: string, language: string): Phrase[] {
  return text
    .split(/(?<=[。？！])|(?<=[.?!])\s+/)
    .flatMap((sentence) => (sentence.length > LONG ? sentence.split(/(?<=[,;:，；：、])\s*/) : [sentence]))
    .map((sentence) => sentence.replace(EDGES, ''))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .map((sentence) => ({ text: sentence, language }));
}

/** Marks that belong to what stood before, or stands after. */
const EDGES = /^[\s\p{Pe}\p{Pf}:;,.：；，。、–-]+|[\s\p{Ps}\p{Pi}:：]+$/gu;

const unquoted = (text: string): string => text.replace(/」[、・]?「/g, '、').replace(/[「」]/g, '');

/** What is said for Japanese that cannot be; empty where the line tells its meaning anyway. */
function meant(run: Words, line: Words, meaning: Listener['meaning']): Words {
  const labels = [...run.matchAll(/「([^」]+)」/g)].map(([, label = '']) => label);
  return (labels.length > 0 ? labels : [run])
    .map((label) => meaning(label).replace(/[.。]$/, ''))
    .filter((one) => one !== '' && !plain(line).includes(one))
    .join(', ');
}

/** Without the marks that stood round what is gone. */
function tidied(text: string, language: Language): string {
  const neat = text
    .replace(/\s+/g, ' ')
    .replace(/([(（])\s*[:：,，]?\s*/g, '$1')
    .replace(/[(（]\s*[)）]/g, '')
    .replace(/\s+([.,:;?!)。，：；？！）])/g, '$1')
    .replace(/[,:;，：；]+(?=[.,:;。，：；])/g, '');
  return language === 'zh-Hans' ? neat.replace(/ ?([\p{Script=Han}，。：；？！（）]) ?/gu, '$1') : neat;
}
