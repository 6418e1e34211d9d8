import { forgetTabs } from './tabs';

const OURS = 'kiosk-keiko.';

/** All that this site keeps on the device, by its key. @throws without storage */
export const ownTexts = (): Map<string, string> =>
  new Map(
    Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
      .filter((key) => key?.startsWith(OURS) === true)
      .flatMap((key) => {
        const text = key === null ? null : localStorage.getItem(key);
        return key === null || text === null ? [] : [[key, text] as const];
      }),
  );

/** Makes it be as it was. @throws when the device would not keep it */
export function putBack(before: Map<string, string>): void {
  for (const key of ownTexts().keys()) if (!before.has(key)) localStorage.removeItem(key);
  for (const [key, text] of before) if (localStorage.getItem(key) !== text) localStorage.setItem(key, text);
}

/** Forgets everything; what listens for another tab is told. False when nothing could be forgotten. */
export function eraseAll(): boolean {
  try {
    for (const key of ownTexts().keys()) localStorage.removeItem(key);
    forgetTabs();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    return true;
  } catch {
    return false;
  }
}
