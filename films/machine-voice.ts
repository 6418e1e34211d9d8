import { readingTime } from '../src/lib/coach/reading-time';
import type { Words } from '../src/lib/words';
import { captionLines } from './caption-lines';
import { sentencesOf } from './captions';
import { toldOf, type Logged, type Told } from './log';
import { spansOf } from './shares';
import type { Cue } from './subtitles';

/** A change sooner than this, in ms, only flickers. */
const FLICKERS = 500;
const LINES = 2;

/** What the machine says aloud, in Japanese, while it says it. `end`: of the film, in ms. */
export function machineVoice(log: readonly Logged[], end: number): Cue[] {
  return toldOf(log, 'sounds').flatMap((voice) => {
    if (voice.words === undefined) return [];
    const from = voice.at;
    const to = Math.min(end, endOf(voice, log));
    if (to <= from) return [];
    const runs = runsOf(quoted(voice.words));
    const shares = runs.map((words) => readingTime(words, 'ja'));
    return spansOf(shares, { from, to }).map((span, place) => ({
      ...span,
      text: captionLines(runs[place] ?? '', 'ja').join('\n'),
    }));
  });
}

/** In ms: when what began to sound is over, by itself or hushed; what loops has no end of its own. */
export function endOf({ sound, at, ms, loops }: Told<'sounds'>, log: readonly Logged[]): number {
  const hushed = toldOf(log, 'hushes').find((told) => told.sound === sound && told.at >= at);
  return Math.min(loops ? Infinity : at + ms, hushed?.at ?? Infinity);
}

/** The same cues, cut where the machine begins and ceases to speak, with its words above. */
export function withVoice(cues: readonly Cue[], voice: readonly Cue[]): Cue[] {
  const edges = cues.flatMap(({ from, to }) => [from, to]);
  const near = (time: number) => edges.find((edge) => Math.abs(edge - time) < FLICKERS) ?? time;
  const spoken = voice.map(({ from, to, text }, place) => {
    const next = voice[place + 1]?.from ?? Infinity;
    return { from: near(from), to: near(next - to < FLICKERS ? next : to), text };
  });
  return cues.flatMap((cue) => {
    const cuts = spoken.flatMap(({ from, to }) => [from, to]).filter((at) => at > cue.from && at < cue.to);
    const times = [...new Set([cue.from, ...cuts, cue.to])].sort((a, b) => a - b);
    return times.slice(1).map((to, place) => {
      const from = times[place] ?? cue.from;
      const now = spoken.find((one) => one.from <= from && one.to >= to);
      return { from, to, text: now ? `${now.text}\n${cue.text}` : cue.text };
    });
  });
}

const quoted = (words: Words): Words => `「${words.replaceAll('「', '『').replaceAll('」', '』')}」`;

/** What is long, sentence after sentence. */
const runsOf = (words: Words): Words[] =>
  captionLines(words, 'ja').length <= LINES ? [words] : sentencesOf(words, 'ja');
