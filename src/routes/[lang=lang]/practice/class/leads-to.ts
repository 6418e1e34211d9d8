import type { StepMap } from '$lib/practice';

/**
 * To which step what is to be done at this step (an event) leads: that of the way if it can; null where that cannot be
 * told. `at`: at which stop of the way one is.
 */
export function leadsTo(
  { ways, stops }: Pick<StepMap, 'ways' | 'stops'>,
  step: string,
  at: number,
  deed: string | null,
): string | null {
  const onWay = stops[at] === step ? (stops[at + 1] ?? null) : null;
  const targets = ways
    .filter(({ from, on }) => from === step && on.some((event) => deed !== null && fits(event, deed)))
    .map(({ to }) => to);
  if (targets.length === 0 || (onWay !== null && targets.includes(onWay))) return onWay;
  return targets.length === 1 ? (targets[0] ?? null) : null;
}

/** `touch.tile.*` stands for all that begins so. */
const fits = (event: string, deed: string): boolean =>
  event.endsWith('.*') ? deed.startsWith(event.slice(0, -1)) : event === deed;
