import type { ChimeId } from '../../src/lib/sound';
import type { Words } from '../../src/lib/words';
import { browse } from '../japanese/browse';
import type { Case } from './case';

/** What a terminal says aloud, and what it sounds, as a screen writes that where it does; each once. */
export type Heard = { voices: Words[]; chimes: { written?: Words; sound?: ChimeId }[] };

/** From every screen that every make can show: nobody keeps a list that could lack a line. */
export function heardAt({ terminal, makes, settings }: Case): Heard {
  const voices = new Set<Words>();
  const chimes = new Map<string, Heard['chimes'][number]>();
  for (const input of Object.keys(makes).flatMap(settings)) {
    for (const snapshot of browse(terminal, input)) {
      const { voice, chime: written, sound } = terminal.screenOf(snapshot);
      if (voice !== undefined) voices.add(voice);
      if (written !== undefined || sound) chimes.set(`${written} ${sound}`, { written, sound });
    }
  }
  return { voices: [...voices].sort(), chimes: [...chimes.values()] };
}
