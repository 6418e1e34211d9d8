import type { Person } from '../card';
import type { FeeClass, Municipality, Sheet } from '../world';
import type { Words } from '../words';

/** An optional entry on a paper, with the words the terminal shows for it. `on` is how it stands at first. */
export type Item = { id: string; words: Words; on: boolean };

/** What the terminal still has to ask for this paper, in this order, before the number of copies. */
export type Question = 'scope' | 'items' | 'person';

/** Whom a paper is about. */
export type Scope = 'self' | 'household' | 'some';

/** What was chosen at the terminal. `members` and `items` hold ids; `members` is who the paper is about. */
export type Order = { paper: string; scope: Scope; members: string[]; items: string[]; copies: number };

/** A paper a terminal issues: one folder each, the folder's name is the id. Pure. */
export type Paper = {
  id: string;
  words: Words;
  fee: FeeClass;
  /** Kept by the municipality of the 本籍, not of the address. */
  register: boolean;
  questions: Question[];
  /** The optional entries for this person here, in the order of the screen. */
  items: (person: Person, municipality: Municipality) => Item[];
  /** Who can be chosen: the household, or those in the 戸籍. */
  members: (person: Person) => { id: string; name: string }[];
  /** Why this person cannot have it, or null. `no-seal` E22, `no-register` 戸籍 for a foreign resident, `no-tax` E23. */
  refusal: (person: Person) => 'no-seal' | 'no-register' | 'no-tax' | null;
  /**
   * One copy, as its pages; `day` is the day of issue as `YYYY-MM-DD`, `municipality` who issues it: for a `register`
   * paper that of the 本籍. No pages when nobody was chosen or the person cannot have it.
   */
  sheets: (order: Order, person: Person, municipality: Municipality, day: string) => Sheet[];
};
