const NAME = 'kiosk-keiko';
const STORE = 'cards';
const KEY = 'last';

/** In ms: by then what a tab writes to `localStorage` has long reached every other. */
const ARRIVES = 2_000;

/** In ms: so long another tab may keep this one waiting. */
const PATIENCE = 500;

/** What a tab wrote last while no other could. `at`: ms since 1970. */
type Note = { at: number; text: string };

/**
 * All tabs of one browser, of which one at a time does what must be done by one alone. A lock is not enough for that: what one
 * tab writes to `localStorage` may reach another only after the lock has. What is written in a transaction of IndexedDB is
 * there for the next one, and no two of them run at once.
 */
export class Tabs {
  #database: IDBDatabase | null = null;

  /** Gets ready, so that nobody waits for it later; returns what ends it. */
  open(): () => void {
    let mine: IDBDatabase | null = null;
    let isWanted = true;
    const close = () => {
      isWanted = false;
      mine?.close();
      if (this.#database === mine) this.#database = null;
    };
    void opened().then((database) => {
      if (!database) return;
      mine = database;
      // it is erased in another tab
      database.onversionchange = close;
      if (!isWanted) {
        close();
        return;
      }
      this.#database = database;
      // the first transaction takes longest
      database.transaction(STORE).objectStore(STORE).get(KEY);
    });
    return close;
  }

  /**
   * Calls back while no other tab can do the same, with what another wrote there a moment ago, if so; what it returns is
   * written. At once, and with nothing, where the browser cannot, or takes too long.
   */
  oneAtATime(deed: (lately: string | null) => string | null): void {
    let isDone = false;
    const once = (lately: string | null): string | null => {
      if (isDone) return null;
      isDone = true;
      return deed(lately);
    };
    const transaction = this.#begin();
    if (!transaction) return void once(null);
    const late = setTimeout(() => once(null), PATIENCE);
    const store = transaction.objectStore(STORE);
    const asked = store.get(KEY) as IDBRequest<Note | undefined>;
    asked.onsuccess = () => {
      clearTimeout(late);
      const text = once(latelyIn(asked.result));
      if (text !== null) store.put({ at: Date.now(), text } satisfies Note, KEY);
    };
    transaction.onabort = () => {
      clearTimeout(late);
      once(null);
    };
  }

  #begin(): IDBTransaction | null {
    try {
      return this.#database?.transaction(STORE, 'readwrite') ?? null;
    } catch {
      return null;
    }
  }
}

/** Nothing of it is left on the device. Never throws. */
export function forgetTabs(): void {
  try {
    indexedDB.deleteDatabase(NAME);
  } catch {
    // then there was nothing
  }
}

/** Nothing that somebody has tampered with. */
const latelyIn = (note: Partial<Note> | undefined): string | null =>
  typeof note?.text === 'string' && Math.abs(Date.now() - (note.at ?? NaN)) < ARRIVES ? note.text : null;

/** Null where the browser has none, or does not let it. */
function opened(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open(NAME, 1);
      asked.onupgradeneeded = () => void asked.result.createObjectStore(STORE);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
