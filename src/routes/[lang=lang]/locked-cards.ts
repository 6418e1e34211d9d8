import { loadCards } from '$lib/practice';

/** The people whose PIN is locked on this device. */
export function lockedCards(): string[] {
  const { tries } = loadCards().kept;
  return Object.keys(tries).filter((id) => tries[id]?.authentication === 0);
}
