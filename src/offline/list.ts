/**
 * A file of the site. `at`: its address from the site's root, a page by its folder; `sound`: how it is written, where the
 * same sound is there in several ways, of which a device needs one.
 */
export type Listed = { at: string; bytes: number; sound?: string };

/** All that one language needs without the network; written by `scripts/offline-lists.js`. */
export type List = { version: string; files: Listed[] };

/** Where the list of a language is, from the site's root. */
export const listOf = (language: string): string => `offline/${language}.json`;

/** What a device that plays this kind of sound needs of a list. */
export const wanted = ({ files }: List, sound: string | null): Listed[] =>
  files.filter((file) => file.sound === undefined || file.sound === sound);

/** What the build has named by its contents: another version has either the same or one of another name. */
export const isPiece = (at: string): boolean => at.startsWith('_app/immutable/');

/** How much of what is wanted is there, in bytes. */
export function standing(files: Listed[], isKept: (at: string) => boolean) {
  const missing = files.filter(({ at }) => !isKept(at));
  const of = sum(files);
  return { of, kept: of - sum(missing), missing };
}

const sum = (files: Listed[]) => files.reduce((total, { bytes }) => total + bytes, 0);
