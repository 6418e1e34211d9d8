type Delay = (args: { context: { realTime: boolean } }) => number;

/** The delays of a machine, from their ms: shortened for practice, and as on the real one. */
export const delaysOf = <Name extends string>(
  ms: Record<Name, readonly [practice: number, real: number]>,
): Record<Name, Delay> =>
  Object.fromEntries(
    Object.entries<readonly [number, number]>(ms).map(([name, [practice, real]]): [string, Delay] => [
      name,
      ({ context }) => (context.realTime ? real : practice),
    ]),
  ) as Record<Name, Delay>;
