import type { Day } from '../card';
import type { Facility, How, Look, Moment, ThingKind, Yen } from '../world';
import type { Words } from '../words';
import { completed } from './fallback';
import type { Language } from './language';
import type { CardPhrases } from './phrases/card';
import type { ClassPhrases } from './phrases/class';
import type { AccessPhrases } from './phrases/access';
import type { LendingPhrases } from './phrases/lending';
import type { LevelPhrases } from './phrases/levels';
import type { LookupPhrases } from './phrases/lookup';
import type { OfflinePhrases } from './phrases/offline';
import type { ProgressPhrases } from './phrases/progress';
import type { ReplayPhrases } from './phrases/replay';
import type { SettingsPhrases } from './phrases/settings';
import type { SharePhrases } from './phrases/share';
import type { SitePhrases } from './phrases/site';
import type { UnfinishedPhrases } from './phrases/unfinished';

/** Hours one can choose for free practice, by name. */
export type HourName = 'morning' | 'evening' | 'sunday' | 'night' | 'year-end';
/** What is in the purse for free practice, by name. */
export type PurseName = 'plenty' | 'few' | 'notes' | 'small' | 'empty';
/** What can be made to go wrong in free practice, on one terminal or another. */
export type FaultName =
  'paper-out' | 'no-match' | 'backlight' | 'reader-fails-once' | 'no-insurance-data' | 'kind-stranger';
/** What one may have with one in free practice, where it matters. */
export type CarriedName = 'phone' | 'eligibility-notice' | 'eligibility-certificate' | 'prescription';

/** Something to choose, and one line about it. */
type Named = { name: Words; about: Words };

/** How a language writes what changes. */
export type Forms = {
  yen: (yen: Yen) => Words;
  /** A day as `2026-11-24`. */
  day: (day: Day) => Words;
  /** Several things in a row, at least one. */
  all: (things: Words[]) => Words;
  /** What stands between the parts of a list, and of several sentences. */
  between: Record<'、' | '。', Words>;
  /** The label of a key, as it stands in a sentence: always the Japanese one. */
  label: (words: Words) => Words;
};

/**
 * Everything the pages say in one language; all of it `Words`. Where a label can show no readings, `plain` or `spoken`
 * of it is used.
 */
export type Phrases = SitePhrases & {
  forms: Forms;
  home: {
    title: Words;
    where: Words;
    /** By terminal. */
    terminals: Record<string, Named>;
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
    facility: Words;
    facilityHint: Words;
    kinds: Record<Facility['kind'], Words>;
    /** How many consents a facility asks for. */
    consents: (count: number) => Words;
    city: Words;
    cityHint: Words;
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
    carried: Words;
    /** What each thing is good for. */
    carriedAbout: Record<CarriedName, Words>;
    how: Words;
    real: Named;
    faults: Record<FaultName, Named>;
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
    problem: Record<'unreadable' | 'older' | 'newer' | 'no-storage', Words>;
  };
  practice: {
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
    close: Words;
    deeds: {
      /** `meaning` may be empty. */
      press: (label: Words, meaning: Words) => Words;
      pressOf: (row: Words, label: Words) => Words;
      type: Words;
      /** Four digits that are wrong on purpose. */
      typeWrong: Words;
      handle: Record<How, Words>;
      push: Words;
      look: Record<Look, Words>;
      /** `meaning` may be empty. */
      speak: (words: Words, meaning: Words) => Words;
      /** `slot`: a thing stands in the place, and does not lie there. */
      put: (kind: ThingKind, thing: Words, place: Words, slot: boolean) => Words;
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
      /** In place of the outcome, where the paper is not the wanted one, or not as wanted. */
      notNeeded: Words;
      /** Two papers, as they are called and what that means. */
      gotInstead: (got: Words, meaning: Words, wanted: Words, wantedMeaning: Words) => Words;
      /** A row of the paper that is not what was wanted, as printed there. */
      wrongPaper: (row: string) => Words;
      /** Over what the terminal has noted down. */
      record: Words;
      /** Rows of it that one chose otherwise than the exercise asks, as printed there. */
      choseOtherwise: (rows: string[]) => Words;
      lookAtName: Words;
      tapToRead: Words;
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
      /** A scenario that begins with the card locked. */
      lockedFirstTitle: Words;
      lockedFirst: Words;
      lockIt: Words;
    };
  };
  hands: {
    /** What a thing is called; coins and notes by their worth. */
    thing: (kind: ThingKind, yen?: Yen) => Words;
    /** The places of the terminals, by id. */
    places: Record<string, Words>;
    yourThings: Words;
    /** On the button beside a thing. */
    handle: Record<How, Words>;
    /** On the button at something that can be pushed on. */
    push: Words;
    look: Record<Look, Words>;
    /** Over the buttons that move the face. */
    face: Words;
    /** Over what one can say. */
    say: Words;
    here: Words;
    putHere: (place: Words) => Words;
    holding: (thing: Words) => Words;
    memo: Words;
    leave: Words;
    furigana: Words;
  };
  card: CardPhrases;
  class: ClassPhrases;
  access: AccessPhrases;
  levels: LevelPhrases;
  lookup: LookupPhrases;
  offline: OfflinePhrases;
  progress: ProgressPhrases;
  lending: LendingPhrases;
  replay: ReplayPhrases;
  settings: SettingsPhrases;
  share: SharePhrases;
  unfinished: UnfinishedPhrases;
};

const sites = import.meta.glob<SitePhrases>('./languages/*/site.ts', { import: 'default' });
const files = import.meta.glob<Phrases>('./languages/*/index.ts', { import: 'default' });

/** Only what every page says. What is not said in a language yet is said in English. @throws when it cannot be fetched. */
export const loadSite = (language: Language): Promise<SitePhrases> =>
  completed(language, (one) => sites[`./languages/${one}/site.ts`]?.());

/** Everything, in the same way. @throws when it cannot be fetched. */
export const loadPhrases = (language: Language): Promise<Phrases> =>
  completed(language, (one) => files[`./languages/${one}/index.ts`]?.());
