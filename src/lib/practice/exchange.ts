import * as v from 'valibot';
import { read, type Kept, type Tries } from '../card';
import type { Moment } from '../world';
import { loadCards, saveCards } from './kept-cards';
import { recall } from './memory';
import { APP, LanguageShape, parse, readOwn, type Unread } from './own-file';
import { ownTexts, putBack } from './own-keys';
import { changeProgress, loadProgress, mergeProgress, ProgressShape, type Progress } from './progress';
import type { Tasks } from './readiness';
import { MomentShape } from './run';
import { hasSettings, loadSettings, readSettings, saveSettings, usual, type Settings } from './settings';

const FORMAT = 1;

/** All that goes along to another device. Never a PIN. */
export type Exchange = {
  app: typeof APP;
  format: typeof FORMAT;
  /** When it was made. */
  at: Moment;
  /** As BCP 47; null when none was chosen. */
  language: string | null;
  progress: Progress;
  cards: Kept;
  settings: Settings | null;
};

/** What came in, each counted where it was not here before; or why nothing did. */
export type Imported =
  | {
      runs: number;
      /** How many of the runs are of exercises that are not known here. */
      unknown: number;
      words: number;
      cards: number;
      /** `left`: they are others than this device's own, which stay. Null when there are none, or the same. */
      settings: 'taken' | 'left' | null;
      language: string | null;
    }
  | { problem: Unread | 'not-kept' };

/** The file of what this device keeps. Never throws. */
export function exportFile(at: Moment): { name: string; text: string } {
  const { progress } = loadProgress();
  const file: Exchange = {
    app: APP,
    format: FORMAT,
    at,
    language: recall().language,
    progress,
    cards: loadCards().kept,
    settings: changedSettings(),
  };
  return { name: `kiosk-keiko-${at.slice(0, 10)}.json`, text: `${JSON.stringify(file, null, 1)}\n` };
}

/** Never throws. */
export function readFile(text: string): Exchange | { problem: Unread } {
  const own = readOwn(text, FORMAT, ExchangeShape);
  if ('problem' in own)
    return own.problem === 'damaged' && v.is(LaterShape, parse(text)) ? { problem: 'newer' } : own;
  const { cards, settings, ...file } = own;
  const { kept, problem } = read(JSON.stringify(cards));
  if (problem) return { problem: problem === 'newer' ? problem : 'damaged' };
  return { ...file, cards: kept, settings: settings && readSettings(JSON.stringify(settings)) };
}

/**
 * Adds what a file holds to what this device keeps: all of it, or nothing; its settings only where nobody has made any.
 * Never throws.
 */
export function importFile(text: string, tasks: Tasks): Imported {
  const file = readFile(text);
  if ('problem' in file) return file;
  try {
    const texts = ownTexts();
    const imported = take(file, tasks);
    if (imported) return imported;
    putBack(texts);
  } catch {
    return { problem: 'not-kept' };
  }
  return { problem: 'not-kept' };
}

function take({ progress, cards, settings, language }: Exchange, tasks: Tasks): Imported | null {
  const before = { progress: loadProgress().progress, cards: loadCards().kept, settings: loadSettings() };
  const isOwn = hasSettings();
  const merged = mergeCards(before.cards, cards);
  const isKept =
    changeProgress((mine) => mergeProgress(mine, progress)) &&
    saveCards(merged) &&
    (settings === null || isOwn || saveSettings(settings));
  if (!isKept) return null;
  const after = loadProgress().progress;
  const runs = newIn(after.runs, before.progress.runs);
  const isOther = settings !== null && !same(settings, before.settings);
  return {
    runs: runs.length,
    unknown: runs.filter(({ scenario }) => !Object.hasOwn(tasks, scenario)).length,
    words: newIn(after.words, before.progress.words).length,
    cards: newIn(Object.entries(merged.tries), Object.entries(before.cards.tries)).length,
    settings: isOther ? (isOwn ? 'left' : 'taken') : null,
    language,
  };
}

/** A file gives no card its tries back: of two counters the lower holds. */
function mergeCards(these: Kept, those: Kept): Kept {
  const tries: Record<string, Tries> = { ...these.tries };
  for (const [person, theirs] of Object.entries(those.tries)) {
    const mine = { ...tries[person] };
    for (const [pin, left] of Object.entries(theirs) as [keyof Tries, number][])
      mine[pin] = Math.min(mine[pin] ?? left, left);
    tries[person] = mine;
  }
  return { ...these, tries };
}

const newIn = <One>(after: One[], before: One[]): One[] => {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  return after.filter((one) => !known.has(JSON.stringify(one)));
};

/** Null when nothing was ever changed: then nothing of another device is. */
function changedSettings(): Settings | null {
  const settings = loadSettings();
  return same(settings, usual) ? null : settings;
}

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was done is kept in another way since, or it is a file of which nothing is known yet. */
const LaterShape = v.union([
  v.object({ app: v.literal(APP), progress: v.object({ version: v.pipe(v.number(), v.minValue(2)) }) }),
  v.object({ app: v.literal(APP), kind: v.pipe(v.string(), v.notValue('replay')) }),
]);

const ExchangeShape = v.object({
  app: v.literal(APP),
  format: v.literal(FORMAT),
  at: MomentShape,
  language: v.nullable(LanguageShape),
  progress: ProgressShape,
  cards: v.unknown(),
  settings: v.nullable(v.record(v.string(), v.unknown())),
});
