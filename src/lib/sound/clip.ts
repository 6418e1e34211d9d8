/** A stretch of a sound file. */
export type Clip = {
  /** Addresses of the same sound in several formats; the first that plays is taken. */
  src: string[];
  /** Where it begins in the file, in ms. */
  from: number;
  /** How long it lasts, in ms. */
  ms: number;
};

/** Where each sound lies in a file: from, and how long, in ms. */
export type Table = Record<string, number[]>;

/** The clip of that name, or null when there is none. */
export function clipIn(table: Table, name: string, src: string[]): Clip | null {
  const [from, ms] = (Object.hasOwn(table, name) && table[name]) || [];
  return from === undefined || ms === undefined ? null : { src, from, ms };
}
