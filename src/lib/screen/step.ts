/** The steps of one part of a machine, by their dotted names: `pin.type`. */
export type StepsOf<
  Part extends string,
  Config extends { states: object },
> = `${Part}.${keyof Config['states'] & string}`;

/** The dotted name of the state in which a machine's region `service` is. */
export function leafOf({ value }: { value: unknown }): string {
  const { service } = value as { service: string | Record<string, string> };
  return typeof service === 'string' ? service : Object.entries(service).flat().join('.');
}
