import type { Trouble } from './download';
import type { Standing } from './kept';

/** Whether the site works without the network on this device, as far as there is something to say of it. */
export type Sign =
  { kind: 'getting'; kept: number; of: number } | { kind: 'ready' } | { kind: 'not'; why: Trouble } | null;

const MB = 1_000_000;

export function signOf(standing: Standing | null): Sign {
  if (standing === null) return null;
  const { ready, trouble, kept, of } = standing;
  if (ready) return { kind: 'ready' };
  if (trouble !== null) return { kind: 'not', why: trouble };
  return of === 0 ? null : { kind: 'getting', kept: inMB(kept, Math.floor), of: inMB(of, Math.ceil) };
}

/** To a tenth. */
const inMB = (bytes: number, round: (number: number) => number) => round((bytes / MB) * 10) / 10;
