/** The people whose PIN is locked on this device. Fetched late: the page stands without it. */
export async function lockedCards(): Promise<ReadonlySet<string>> {
  const { loadCards } = await import('$lib/practice');
  const { tries } = loadCards().kept;
  return new Set(Object.keys(tries).filter((id) => tries[id]?.authentication === 0));
}
