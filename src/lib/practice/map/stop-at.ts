/**
 * At which of the stops of a way one is, having been at stop `at`: the next one at this step, or else the last one before.
 * Off the way it stays `at`.
 */
export function stopAt(stops: string[], step: string, at: number): number {
  if (stops[at] === step) return at;
  const ahead = stops.indexOf(step, at + 1);
  if (ahead >= 0) return ahead;
  const behind = stops.slice(0, at + 1).lastIndexOf(step);
  return behind >= 0 ? behind : at;
}
