import type { Text, Words } from '../../../words';

/** Something said aloud, and what it means. */
export type Line = { words: Words; meaning: Text };

export const line = (words: Words, ja: Words, en: string): Line => ({ words, meaning: { ja, en } });
