import * as v from 'valibot';
import { isLater } from './own-file';
import { AddressShape, type Address } from './address';

const KEY = 'kiosk-keiko.memory';
const VERSION = 1;

/** What the device remembers besides the cards. */
export type Memory = {
  version: typeof VERSION;
  /** As BCP 47; whether anybody here speaks it is for the coach to see. */
  language: string | null;
  /** The last rehearsal that was begun. */
  last: Address | null;
};

/** Nothing remembered. */
export const blank: Memory = { version: VERSION, language: null, last: null };

/** Never throws: what is absent, of another version or makes no sense is blank. */
export function readMemory(text: string | null): Memory {
  if (text === null) return blank;
  try {
    const result = v.safeParse(MemoryText, JSON.parse(text));
    return result.success ? result.output : blank;
  } catch {
    return blank;
  }
}

/** Never throws: without storage nothing is remembered. */
export function recall(): Memory {
  try {
    return readMemory(localStorage.getItem(KEY));
  } catch {
    return blank;
  }
}

/** Remembers this beside what is remembered already; false when the device, or a later version of the site, keeps another. */
export function remember(part: Partial<Omit<Memory, 'version'>>): boolean {
  try {
    if (isLater(localStorage.getItem(KEY), VERSION)) return false;
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...part }));
    return true;
  } catch {
    return false;
  }
}

const MemoryText = v.object({
  version: v.literal(VERSION),
  language: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  last: v.nullable(AddressShape),
});
