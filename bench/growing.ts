import type { Held } from './held';
import { percentile } from './percentile';

/** How much more a page may hold in the last third of the time than in the middle one, as a part of that. */
export const MAY_GROW: Record<keyof Held, number> = { heap: 0.1, nodes: 0.1, listeners: 0.1 };

/**
 * A sentence for each thing of which a page holds more and more. In the first third everything is seen for the first time; and
 * of each third the median counts, since what has just been left may be held for a moment longer.
 */
export function growing(looks: readonly Held[]): string[] {
  const third = Math.floor(looks.length / 3);
  if (third === 0) return [];
  return (Object.keys(MAY_GROW) as (keyof Held)[]).flatMap((what) => {
    const median = (some: readonly Held[]) =>
      percentile(
        some.map((held) => held[what]),
        50,
      );
    const [before, after] = [median(looks.slice(-2 * third, -third)), median(looks.slice(-third))];
    const grown = after / before - 1;
    if (grown <= MAY_GROW[what]) return [];
    return [
      `${what}: ${before} in the middle third, ${after} in the last: ${percent(grown)}, at most ${percent(MAY_GROW[what])}`,
    ];
  });
}

/** With its sign. */
export const percent = (part: number): string =>
  `${part < 0 ? '−' : '+'}${Math.abs(part * 100).toFixed(1)} %`;
