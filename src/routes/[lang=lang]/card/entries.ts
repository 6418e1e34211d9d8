import type { CardStep, StepCard } from '$lib/practice';

/**
 * What stands on a card in its place: a step with its number from 1, or, without one, what is done only if it has gone wrong
 * at the step before. `back`: the number of the step with which one goes on from there.
 */
export type Entry = { step: CardStep; number: number | null; back: number | null };

export const entriesOf = ({ steps, detours }: Pick<StepCard, 'steps' | 'detours'>): Entry[] =>
  steps.flatMap((step, index) => [
    { step, number: index + 1, back: null },
    ...detours
      .filter(({ after }) => after === index)
      .flatMap(({ steps: own, back }) =>
        own.map((one, at) => ({
          step: one,
          number: null,
          back: back !== null && at === own.length - 1 ? back + 1 : null,
        })),
      ),
  ]);
