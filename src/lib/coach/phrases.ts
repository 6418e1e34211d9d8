import type { Moment, ThingKind, Yen } from '../world';
import type { Words } from '../words';
import type { Language } from './language';

/** Hours one can choose for free practice, by name. */
export type HourName = 'morning' | 'evening' | 'sunday' | 'night' | 'year-end';
/** What is in the purse for free practice, by name. */
export type PurseName = 'plenty' | 'few' | 'notes' | 'small' | 'empty';

/**
 * Everything the pages say in one language; all of it `Words`. Where a label can show no readings, `plain` or `spoken`
 * of it is used.
 */
export type Phrases = {
  site: {
    tagline: Words;
    /** The notice of every page, for a narrow bar. */
    noticeShort: Words;
    home: Words;
    languages: Words;
    skip: Words;
    noScript: Words;
    about: Words;
    office: Words;
    more: Words;
  };
  home: {
    title: Words;
    what: Words;
    everyday: Words;
    repair: Words;
    free: Words;
    freeAbout: Words;
    machine: Words;
    machineHint: Words;
    /** By make; a make that is missing keeps its Japanese name. */
    makes: Record<string, Words>;
    who: Words;
    whoHint: Words;
    age: (years: number) => Words;
    locked: Words;
    chosen: Words;
    start: Words;
    last: Words;
    again: Words;
  };
  free: {
    title: Words;
    lead: Words;
    where: Words;
    whereHint: Words;
    own: Words;
    fee: (yen: Yen) => Words;
    takesNoPart: Words;
    when: Words;
    hours: Record<HourName, Words>;
    otherHour: Words;
    day: Words;
    hour: Words;
    moment: (at: Moment) => Words;
    purse: Words;
    purses: Record<PurseName, Words>;
    yen: (yen: Yen) => Words;
    how: Words;
    real: Words;
    realAbout: Words;
    paperOut: Words;
    paperOutAbout: Words;
  };
  missing: {
    title: Words;
    text: Words;
    brokenTitle: Words;
    brokenText: Words;
    home: Words;
    again: Words;
  };
  counter: {
    title: (name: Words) => Words;
    tries: (left: number, of: number) => Words;
    locked: Words;
    whole: Words;
    pinless: Words;
    reset: Words;
    done: Words;
    doneAbout: Words;
    notKept: Words;
    practise: Words;
    problem: Record<'unreadable' | 'older' | 'no-storage', Words>;
  };
  practice: {
    title: Words;
    loading: Words;
    coach: Words;
    machine: Words;
    step: (number: number, of: number) => Words;
    wait: Words;
    /** The rows of the summary that are not as the scenario wants them. */
    differs: (rows: Words[]) => Words;
    mayDiffer: Words;
    /** The page was loaded anew in the middle. */
    reloaded: Words;
    larger: Words;
    fitted: Words;
    leanIn: Words;
    stepBack: Words;
    unfold: Words;
    fold: Words;
    close: Words;
    deeds: {
      /** `meaning` may be empty. */
      press: (label: Words, meaning: Words) => Words;
      pressOf: (row: Words, label: Words) => Words;
      type: Words;
      /** Four digits that are wrong on purpose. */
      typeWrong: Words;
      uncase: Words;
      put: (kind: ThingKind, thing: Words, place: Words) => Words;
      take: (thing: Words) => Words;
    };
    end: {
      label: Words;
      /** By the outcome a scenario states. */
      reached: Record<string, Words>;
      otherwise: Words;
      left: Words;
      leftSomething: Words;
      /** By the terminal's outcome. */
      outcomes: Record<string, Words>;
      papers: Words;
      comeBack: Words;
      office: Words;
      cost: Words;
      forgotten: Words;
      forgottenAbout: Words;
      /** A row of the paper that is not what was wanted, as printed there. */
      wrongPaper: (row: string) => Words;
      lookAtName: Words;
      again: Words;
      another: Words;
    };
    card: {
      problemTitle: Words;
      goOn: Words;
      lockedTitle: Words;
      locked: Words;
      fewTriesTitle: (left: number) => Words;
      fewTries: Words;
      office: Words;
      fresh: Words;
    };
    trouble: Record<
      'title' | 'scenario' | 'make' | 'who' | 'city' | 'at' | 'purse' | 'terminal' | 'home',
      Words
    >;
  };
  hands: {
    /** What a thing is called; coins and notes by their worth. */
    thing: (kind: ThingKind, yen?: Yen) => Words;
    /** The places of the terminals, by id. */
    places: Record<string, Words>;
    yourThings: Words;
    takeOut: Words;
    here: Words;
    putHere: (place: Words) => Words;
    holding: (thing: Words) => Words;
    memo: Words;
    callStaff: Words;
    leave: Words;
    furigana: Words;
    read: Words;
  };
};

const files = import.meta.glob<Phrases>('./languages/*.ts', { import: 'default' });

/** @throws when the language has no file or it cannot be fetched. */
export async function loadPhrases(language: Language): Promise<Phrases> {
  const load = files[`./languages/${language}.ts`];
  if (!load) throw new Error(`there is no file of phrases for ${language}`);
  return load();
}
