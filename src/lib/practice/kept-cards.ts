import { fresh, read, write, type Kept } from '../card';

const KEY = 'kiosk-keiko.cards';

/** What the device remembers of the cards, and what was wrong with it. */
export type Cards = { kept: Kept; problem: null | 'unreadable' | 'older' | 'no-storage' };

/** Never throws: without storage, or with what cannot be read, every card is fresh. */
export function loadCards(): Cards {
  try {
    return read(localStorage.getItem(KEY));
  } catch {
    return { kept: fresh, problem: 'no-storage' };
  }
}

/** False when the device would not keep it (full or forbidden storage). */
export function saveCards(kept: Kept): boolean {
  try {
    localStorage.setItem(KEY, write(kept));
    return true;
  } catch {
    return false;
  }
}

/** The same, with a card of this person that has all its tries: a fresh one, or one reset at an office. */
export function freshCard(kept: Kept, person: string): Kept {
  return { ...kept, tries: Object.fromEntries(Object.entries(kept.tries).filter(([id]) => id !== person)) };
}

/** Calls back when another tab has changed the cards; returns what stops it. */
export function onCardsChanged(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
