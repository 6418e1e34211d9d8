import { plain, type Words } from '../words';
import type { Clip } from './clip';
import table from './sprites/chimes.json' with { type: 'json' };

/** What sounds without words: a key, a card that is felt, a coin; made by `scripts/sounds-chimes.js`. */
export type ChimeId = keyof typeof table;

const SRC = [
  new URL('./sprites/chimes.webm', import.meta.url).href,
  new URL('./sprites/chimes.mp3', import.meta.url).href,
];

/** Where the chime is; `printing` and `call` go on without a seam when their clip is repeated. */
export function chimeOf(id: ChimeId): Clip {
  const [from = 0, ms = 0] = table[id];
  return { src: SRC, from, ms };
}

const WRITTEN: Record<string, ChimeId> = { ピッ: 'beep', ピーッ: 'long-beep', 'ピピピッ、ピピピッ': 'beeps' };

/** The chime a screen writes as `chime`; null when no sound is written so. */
export const chimeWritten = (words: Words): ChimeId | null => WRITTEN[plain(words)] ?? null;
