import {
  fresh,
  keep,
  read,
  resetPin,
  withKept,
  write,
  type Card,
  type Kept,
  type UnreadCards,
} from '../card';
import { Tabs } from './tabs';
import { onStored } from './stored';

const KEY = 'kiosk-keiko.cards';

/** What the device remembers of the cards, and what was wrong with it. */
export type Cards = { kept: Kept; problem: null | UnreadCards | 'no-storage' };

/** Whether nothing of the cards can be kept there: then they are as the rehearsal has them. */
export const keepsNothing = ({ problem }: Cards): boolean => problem === 'no-storage' || problem === 'newer';

/** Never throws: without storage, or with what cannot be read, every card is fresh. */
export function loadCards(): Cards {
  try {
    return read(localStorage.getItem(KEY));
  } catch {
    return { kept: fresh, problem: 'no-storage' };
  }
}

/** False when the device would not keep it (full or forbidden storage), or a later version of the site has kept its own. */
export function saveCards(kept: Kept): boolean {
  try {
    if (read(localStorage.getItem(KEY)).problem === 'newer') return false;
    localStorage.setItem(KEY, write(kept));
    return true;
  } catch {
    return false;
  }
}

/** Where the chip of a card is kept. */
export type Keeper = {
  load: () => Cards;
  save: (kept: Kept) => boolean;
  /** Where others use it too: gets ready for `alone`; returns what ends that. */
  open?: () => () => void;
  /** Calls back as soon as nobody else can use it, and knows then all that others have done. */
  alone?: (deed: () => void) => void;
};

const tabs = new Tabs();

/** What the cards are while no other tab can use them: as the last of them left it, or as this one leaves it. */
let now: { lately: string | null; written: string | null } | null = null;

export const onDevice: Keeper = {
  load: () => {
    const text = now?.written ?? now?.lately ?? null;
    return text === null ? loadCards() : read(text);
  },
  save: (kept) => {
    const isKept = saveCards(kept);
    if (now && isKept) now.written = write(kept);
    return isKept;
  },
  open: () => tabs.open(),
  alone: (deed) =>
    tabs.oneAtATime((lately) => {
      now = { lately, written: null };
      try {
        deed();
        return now.written;
      } finally {
        now = null;
      }
    }),
};

/** Fresh cards that nobody else sees and that are forgotten, as in a film. */
export function inMind(): Keeper {
  let kept = fresh;
  return {
    load: () => ({ kept, problem: null }),
    save: (now) => {
      kept = now;
      return true;
    },
  };
}

/** What an office does: the PIN of 利用者証明用 has all its tries again; the other counters stay as they are. */
export const resetAtOffice = (kept: Kept, card: Card): Kept =>
  keep(kept, resetPin(withKept(card, kept), 'authentication'));

/** The same, with a fresh practice card for this person. */
export function freshCard(kept: Kept, person: string): Kept {
  return { ...kept, tries: Object.fromEntries(Object.entries(kept.tries).filter(([id]) => id !== person)) };
}

/** Calls back when another tab has changed the cards; returns what stops it. */
export const onCardsChanged = (changed: () => void): (() => void) =>
  onStored((key) => key === KEY || key === null, changed);
