/** Shape and colours of the body; read by `Housing.svelte` only. All of it is our own drawing (assumed). */
export type Housing = {
  /** Where things are on a tablet, and on a phone, where every part is as large as a finger and the glass small. */
  wide: Plan;
  tall: Plan;
  /** CSS custom properties: of the body, and of the glass (`--display-…`). */
  colours: Record<`--${string}`, string>;
};

/** A CSS grid: `areas` names places, and `screen` for the glass. */
export type Plan = { areas: string[]; columns: string; rows: string; shells: Shell[] };

/** A body behind the parts, from one line of the grid to another (`row / column / row / column`). */
export type Shell = { at: string; look: 'body' | 'head' | 'unit' | 'bed' | 'post' };
