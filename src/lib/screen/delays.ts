/** What can be as on the real machine: how long it takes, or how long it waits for somebody. */
type Real = 'realTime' | 'realIdle';

type Delay<As extends Real> = (args: { context: Record<As, boolean> }) => number;

/** The delays of a machine, from their ms: shortened for practice, and as on the real one. */
export function delaysOf<Name extends string>(
  ms: Record<Name, readonly [practice: number, real: number]>,
): Record<Name, Delay<'realTime'>> {
  return delaysAs('realTime', ms);
}

/** The same for how long it waits for somebody who does nothing. */
export function idleDelaysOf<Name extends string>(
  ms: Record<Name, readonly [practice: number, real: number]>,
): Record<Name, Delay<'realIdle'>> {
  return delaysAs('realIdle', ms);
}

const delaysAs = <As extends Real, Name extends string>(
  as: As,
  ms: Record<Name, readonly [practice: number, real: number]>,
): Record<Name, Delay<As>> =>
  Object.fromEntries(
    Object.entries<readonly [number, number]>(ms).map(([name, [practice, real]]): [string, Delay<As>] => [
      name,
      ({ context }) => (context[as] ? real : practice),
    ]),
  ) as Record<Name, Delay<As>>;
