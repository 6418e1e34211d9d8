import * as v from 'valibot';
import { isLanguage } from '../src/lib/coach/language';
import { filmViews, paces } from '../src/lib/practice/film';
import { plain } from '../src/lib/words';
import type { Chapter } from './chapters';
import { nameOf, sizes, type Film } from './film';
import { toldOf, type Logged } from './log';
import type { Cue } from './subtitles';

const Seconds = v.pipe(v.number(), v.minValue(0));
const Words = v.string();

/** What stands beside a film as JSON. Times are in seconds; words carry their readings. */
const AboutShape = v.object({
  name: v.string(),
  scenario: v.string(),
  terminal: v.string(),
  make: v.string(),
  language: v.pipe(v.string(), v.guard(isLanguage)),
  size: v.picklist(sizes),
  coach: v.picklist(filmViews),
  pace: v.picklist(paces),
  title: Words,
  /** Of the app. */
  version: v.string(),
  seconds: Seconds,
  frames: v.number(),
  chapters: v.array(v.object({ at: Seconds, title: Words })),
  subtitles: v.array(v.object({ from: Seconds, to: Seconds, text: Words })),
  /** Japanese that is seen in it and worth knowing. */
  words: v.array(v.object({ words: Words, means: Words })),
  /** How many sounds the machine makes. */
  sounds: v.number(),
  /** There are no recordings of the coach in any language yet. */
  coachVoice: v.object({ spoken: v.literal(false), why: v.string() }),
  /** Beside it. */
  files: v.object({
    mp4: v.string(),
    webm: v.optional(v.string()),
    /** With what is said written below the picture. */
    burnt: v.optional(v.string()),
    vtt: v.string(),
    srt: v.string(),
    chapters: v.string(),
    poster: v.string(),
  }),
});

export type About = v.InferOutput<typeof AboutShape>;

/** Null when this is no film's JSON. */
export function readAbout(text: string): About | null {
  try {
    const result = v.safeParse(AboutShape, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

type Told = {
  film: Film;
  log: readonly Logged[];
  cues: readonly Cue[];
  chapters: readonly Chapter[];
  recording: { ms: number; frameCount: number };
  version: string;
  web: boolean;
  burn: boolean;
};

/** What the JSON says of a film that is made so. */
export function aboutOf({ film, log, cues, chapters, recording, version, web, burn }: Told): About {
  const { scenario, make, language, size, coach, pace } = film;
  const [opening] = toldOf(log, 'opens');
  if (!opening) throw new Error(`The film of ${scenario} does not say what it is about`);
  const name = nameOf(film);
  return {
    ...{ name, scenario, terminal: opening.terminal, make, language, size, coach, pace },
    ...{ title: opening.title, version, seconds: recording.ms / 1000, frames: recording.frameCount },
    chapters: chapters.map(({ at, title }) => ({ at: at / 1000, title })),
    subtitles: cues.map(({ from, to, text }) => ({ from: from / 1000, to: to / 1000, text })),
    words: wordsIn(log),
    sounds: toldOf(log, 'sounds').length,
    coachVoice: { spoken: false, why: 'Nobody has recorded the coach; what it says is in the subtitles.' },
    files: {
      mp4: `${name}.mp4`,
      ...(web ? { webm: `${name}.webm` } : {}),
      ...(burn ? { burnt: `${name}.burnt.mp4` } : {}),
      vtt: `${name}.vtt`,
      srt: `${name}.srt`,
      chapters: `${name}.chapters.vtt`,
      poster: `${name}.png`,
    },
  };
}

/** Each once, in the order in which they are seen. */
const wordsIn = (log: readonly Logged[]): About['words'] => [
  ...new Map(
    toldOf(log, 'says')
      .flatMap(({ words }) => words)
      .map((word) => [plain(word.words), word]),
  ).values(),
];
