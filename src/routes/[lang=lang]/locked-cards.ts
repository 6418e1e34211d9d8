import { loadCards } from '$lib/practice';

/** The people whose PIN is locked on this device. */
export function lockedCards(): ReadonlySet<string> {
  const { tries } = loadCards().kept;
  return new Set(Object.keys(tries).filter((id) => tries[id]?.authentication === 0));
}
