import type { Day } from '../../card';
import type { Advice, Done, Imported, KeptProgress, Level } from '../../practice';
import type { Words } from '../../words';

/** What the page of what one can do says, and the report at the end of a rehearsal. */
export type ProgressPhrases = {
  lead: Words;
  /** Before the first run. */
  none: { title: Words; text: Words; start: Words };
  problem: Record<NonNullable<KeptProgress['problem']>, Words>;
  /** The device keeps as many runs as it ever does. */
  full: (runs: number) => Words;
  /** Over the one thing to do next. */
  next: Words;
  /** When it is to be done, as it stands in the sentences of `advice`. */
  when: {
    today: Words;
    tomorrow: Words;
    /** In two to six days. */
    soon: (day: Day) => Words;
    later: (day: Day) => Words;
  };
  /** One sentence each; a level is the one to do it at. */
  advice: Record<Advice['what'], (when: Words, level: Level) => Words>;
  ready: Words;
  /** The lesson of the locked card is done. */
  known: Words;
  missing: Words;
  /** On how many more days all steps must be done alone. */
  missingDays: (days: 1 | 2) => Words;
  missingLock: Words;
  missingLesson: Words;
  lastTime: (day: Day) => Words;
  notFinished: Words;
  watched: Words;
  /** How many steps went so. */
  steps: Record<Done, (count: number) => Words>;
  start: Words;
  again: Words;
  /** Nothing was done at this machine yet. */
  untouched: Words;
  /** How many exercises of a machine were not tried yet. */
  untried: (count: number) => Words;
  report: {
    title: Words;
    /** Beside a step. */
    done: Record<Done, Words>;
    /** How many things were touched that were not on the way. */
    slips: (count: number) => Words;
    /** At which step. */
    slipAt: (step: Words, count: number) => Words;
    noSlips: Words;
    time: Words;
    /** At least one. */
    minutes: (minutes: number) => Words;
  };
  keep: {
    title: Words;
    lead: Words;
    save: Words;
    saveAbout: Words;
    saved: (name: string) => Words;
    open: Words;
    openAbout: Words;
    erase: Words;
    eraseAbout: Words;
    sure: Words;
    sureAbout: Words;
    yes: Words;
    no: Words;
    erased: Words;
    notErased: Words;
  };
  imported: {
    title: Words;
    runs: (count: number) => Words;
    words: (count: number) => Words;
    cards: (count: number) => Words;
    settings: Words;
    /** Where the file brings other settings than those somebody has made here. */
    ownSettings: Words;
    unknown: (count: number) => Words;
    nothing: Words;
  };
  refused: Record<Extract<Imported, { problem: string }>['problem'], { title: Words; text: Words }>;
};
