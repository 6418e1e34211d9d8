import { kB } from './weights';

/** What something weighs, in bytes, and the largest parts of it, by name. */
export type Weighed = { what: string; bytes: number; parts: { name: string; bytes: number }[] };

/** So many of its parts are named. */
const NAMED = 6;

/**
 * A sentence for each that weighs more than it may, and for each of which nothing is said.
 * @param budget the most that each may weigh, in thousands of bytes
 */
export const overBudget = (weighed: readonly Weighed[], budget: Readonly<Record<string, number>>): string[] =>
  weighed.flatMap(({ what, bytes, parts }) => {
    const most = budget[what];
    if (most === undefined)
      return [`${what} weighs ${kB(bytes)} kB: what it may weigh is to be said in bench/budget.ts`];
    if (bytes <= most * 1000) return [];
    const largest = [...parts].sort((one, other) => other.bytes - one.bytes).slice(0, NAMED);
    const named = largest.map((part) => `${part.name} ${kB(part.bytes)}`).join(', ');
    return [
      `${what} weighs ${kB(bytes)} kB, and may weigh ${most} kB (bench/budget.ts); most of it: ${named}`,
    ];
  });
