import * as v from 'valibot';
import { LookedUpShape, mergeWords, withWord, type LookedUp } from './looked-up';
import type { Learned, Mastery } from './mastery';
import { ownTexts } from './own-keys';
import { IdShape, mergeRuns, nameOf, NameShape, RunShape, withoutDigits, type Run } from './run';
import { onStored } from './stored';

const KEY = 'kiosk-keiko.progress';
const ASIDE = `${KEY}.aside.`;
const ROOM = 'kiosk-keiko.room';
/** In characters: about what one rehearsal takes. */
const ONE_RUN = 1_000;
const VERSION = 1;

/** What the learner has done here. */
export type Progress = {
  version: typeof VERSION;
  /** Oldest first. */
  runs: Run[];
  mastery: Mastery;
  /** Last asked for last. */
  words: LookedUp[];
};

/** Nothing done yet. */
export const none: Progress = { version: VERSION, runs: [], mastery: {}, words: [] };

type Unread = 'unreadable' | 'newer';

/** What the device keeps of it. `problem`: there is, or has been put aside, what this version cannot read. */
export type KeptProgress = { progress: Progress; problem: null | Unread | 'no-storage' };

/** Never throws. */
export function readProgress(text: string | null): { progress: Progress; problem: null | Unread } {
  if (text === null) return { progress: none, problem: null };
  const json = parse(text);
  const result = v.safeParse(ProgressShape, json);
  if (result.success) return { progress: mergeProgress(result.output, none), problem: null };
  return { progress: none, problem: v.is(Newer, json) ? 'newer' : 'unreadable' };
}

/** Never throws: without storage, or where it is full before anything was noted, there is nothing. */
export function loadProgress(): KeptProgress {
  try {
    const text = localStorage.getItem(KEY);
    if (text === null && !hasRoom()) return { progress: none, problem: 'no-storage' };
    const { progress, problem } = readProgress(text);
    return { progress, problem: problem ?? problemAside() };
  } catch {
    return { progress: none, problem: 'no-storage' };
  }
}

function hasRoom(): boolean {
  try {
    localStorage.setItem(ROOM, 'x'.repeat(ONE_RUN));
    localStorage.removeItem(ROOM);
    return true;
  } catch {
    return false;
  }
}

/**
 * Changes what the device keeps at this moment, as any tab left it. What cannot be read is put aside first. False when the
 * device would not keep it: then nothing is changed.
 */
export function changeProgress(change: (progress: Progress) => Progress): boolean {
  try {
    const text = localStorage.getItem(KEY);
    const { progress, problem } = readProgress(text);
    if (text !== null && problem) putAside(text);
    localStorage.setItem(KEY, JSON.stringify(change(progress)));
    return true;
  } catch {
    return false;
  }
}

/**
 * `instead`: of what was noted of the same rehearsal before, as when the learner turned round on the way out. False when
 * the device would not keep it.
 */
export const addRun = (run: Run, instead: Run | null = null): boolean =>
  changeProgress((progress) => {
    const old = instead && nameOf(withoutDigits(instead));
    const others = progress.runs.filter((one) => nameOf(one) !== old);
    return { ...progress, runs: mergeRuns(others, [withoutDigits(run)]) };
  });

/** What is newly known of a step. False when the device would not keep it. */
export const addLearned = (terminal: string, step: string, learned: Learned): boolean =>
  changeProgress(({ mastery, ...progress }) => ({
    ...progress,
    mastery: { ...mastery, [terminal]: { ...mastery[terminal], [step]: learned } },
  }));

/** False when the device would not keep it. */
export const addWord = (word: LookedUp): boolean =>
  changeProgress((progress) => ({ ...progress, words: withWord(progress.words, word) }));

/** Forgets these of the words. False when the device would not. */
export const removeWords = (gone: (word: LookedUp) => boolean): boolean =>
  changeProgress((progress) => ({ ...progress, words: progress.words.filter((word) => !gone(word)) }));

/** What both know; a step known to both as the better of the two. */
export const mergeProgress = (these: Progress, those: Progress): Progress => ({
  version: VERSION,
  runs: mergeRuns(these.runs, those.runs),
  mastery: mergeMastery(these.mastery, those.mastery),
  words: mergeWords(these.words, those.words),
});

/** Calls back when another tab has changed it, or all was erased; returns what stops it. */
export const onProgressChanged = (changed: () => void): (() => void) =>
  onStored((key) => key === KEY || key === null, changed);

function putAside(text: string): void {
  const aside = textsAside();
  if ([...aside.values()].includes(text)) return;
  let number = 1;
  while (aside.has(`${ASIDE}${number}`)) number += 1;
  localStorage.setItem(`${ASIDE}${number}`, text);
}

const textsAside = (): Map<string, string> =>
  new Map([...ownTexts()].filter(([key]) => key.startsWith(ASIDE)));

const problemAside = (): Unread | null =>
  [...textsAside().values()].map((text) => readProgress(text).problem).find((problem) => problem !== null) ??
  null;

function mergeMastery(these: Mastery, those: Mastery): Mastery {
  const merged: Mastery = { ...these };
  for (const [terminal, steps] of Object.entries(those)) {
    const known = { ...merged[terminal] };
    for (const [step, { right, alone }] of Object.entries(steps)) {
      const mine = known[step] ?? { right: 0, alone: 0 };
      known[step] = { right: Math.max(mine.right, right), alone: Math.max(mine.alone, alone) };
    }
    merged[terminal] = known;
  }
  return merged;
}

const Times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** For what was kept as JSON. */
export const ProgressShape = v.object({
  version: v.literal(VERSION),
  runs: v.array(RunShape),
  mastery: v.record(IdShape, v.record(NameShape, v.object({ right: Times, alone: Times }))),
  words: v.array(LookedUpShape),
});

const Newer = v.object({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
