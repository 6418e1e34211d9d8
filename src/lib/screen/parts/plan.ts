/** Shape and colours of a body, of which `Look` are the shells. */
export type BodyPlan<Look extends string> = {
  /** Where things are on a tablet, and on a phone, where every part is as large as a finger and the glass small. */
  wide: Plan<Look>;
  tall: Plan<Look>;
  /** CSS custom properties: of the body, and of the glass (`--display-…`). */
  colours: Record<`--${string}`, string>;
};

/** A CSS grid: `areas` names the parts, and `screen` for the glass. */
type Plan<Look extends string> = { areas: string[]; columns: string; rows: string; shells: Shell<Look>[] };

/** A body behind the parts, from one line of the grid to another (`row / column / row / column`). */
type Shell<Look extends string> = { at: string; look: Look };

/** The custom properties of a body, for the element in which `Plan.svelte` stands. */
export const styleOf = ({ wide, tall, colours }: BodyPlan<string>): string =>
  Object.entries({ ...colours, ...gridOf('wide', wide), ...gridOf('tall', tall) })
    .map(([property, value]) => `${property}: ${value}`)
    .join('; ');

const gridOf = (size: string, { areas, columns, rows }: Plan<string>): BodyPlan<string>['colours'] => ({
  [`--${size}-areas`]: areas.map((row) => `'${row}'`).join(' '),
  [`--${size}-columns`]: columns,
  [`--${size}-rows`]: rows,
});
