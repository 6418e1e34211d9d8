import type { Words } from './readings';

/** What is said to the learner, by name: each language knows how. `with`: what stands in its `[brackets]`. */
export type Text = { id: string; with?: Record<string, Value> };

/** What a language writes in its own way: yen, a day as `2026-11-24`, several things in a row. */
export type Value = Words | { yen: number } | { day: string } | { all: Text[] } | Text;

export const said = (id: string, values?: Record<string, Value>): Text =>
  values ? { id, with: values } : { id };
