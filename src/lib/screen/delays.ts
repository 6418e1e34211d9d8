/** What can be as on the real machine: how long it takes, or how long it waits for somebody. */
type Real = 'realTime' | 'realIdle';

type Delay<As extends Real> = (args: { context: Record<As, boolean> }) => number;

/** The delays of a machine, from their ms: shortened for practice, and as on the real one. */
export function delaysOf<Name extends string>(
  ms: Record<Name, readonly [practice: number, real: number]>,
): Record<Name, Delay<'realTime'>> {
  return delaysAs('realTime', ms);
}

/** How many ms the real one waits for somebody who does nothing. In practice it waits for them. */
export function idleDelaysOf<Name extends string>(ms: Record<Name, number>): Record<Name, Delay<'realIdle'>> {
  const both = Object.entries<number>(ms).map(([name, real]) => [name, [A_DAY, real]] as const);
  return delaysAs('realIdle', Object.fromEntries(both) as Record<Name, readonly [number, number]>);
}

/** No timer is asked to wait for ever. */
const A_DAY = 24 * 60 * 60_000;

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
