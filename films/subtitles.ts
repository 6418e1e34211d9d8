import type { Language } from '../src/lib/coach/language';
import { readingTime } from '../src/lib/coach/reading-time';
import { plain, type Words } from '../src/lib/words';
import { captions } from './captions';
import type { Logged } from './log';
import { machineVoice, withVoice } from './machine-voice';
import { spansOf } from './shares';

/** In ms. `text`: its lines, parted by line feeds, with readings. */
export type Cue = { from: number; to: number; text: Words };

type Saying = { from: number; said: Words[] };

/** Nothing shorter can be read, in ms. */
const SHORTEST = 1200;

/**
 * What the cards and the coach say, from when they say it until they say something else: without a gap and without two at
 * once. While the machine speaks, its words stand above, in 「」. `end`: of the film, in ms.
 */
export function subtitles(log: readonly Logged[], language: Language, end: number): Cue[] {
  const sayings = log.flatMap(sayingOf).filter(isNew);
  const cues = sayings.flatMap(({ from, said }, place) => {
    const to = Math.min(end, sayings[place + 1]?.from ?? end);
    return to > from ? inTurn(said, from, to, language) : [];
  });
  return withVoice(cues, machineVoice(log, end));
}

function sayingOf(told: Logged): Saying[] {
  switch (told.kind) {
    case 'opens':
    case 'says':
      return [{ from: told.at, said: withTitle(told.title, told.lines) }];
    case 'ends':
      return [{ from: told.at, said: told.lines }];
    default:
      return [];
  }
}

const withTitle = (title: Words, lines: Words[]): Words[] =>
  lines.some((line) => plain(line).includes(plain(title))) ? lines : [title, ...lines];

const isNew = ({ said }: Saying, place: number, all: readonly Saying[]): boolean =>
  said.join('\n') !== all[place - 1]?.said.join('\n');

/** One caption after the other, each as long as its share of the reading. */
function inTurn(said: readonly Words[], from: number, to: number, language: Language): Cue[] {
  const texts = captions(said, language, Math.floor((to - from) / SHORTEST));
  const shares = texts.map((lines) => readingTime(lines.join(' '), language));
  return spansOf(shares, { from, to }).map((span, place) => ({
    ...span,
    text: texts[place]?.join('\n') ?? '',
  }));
}
