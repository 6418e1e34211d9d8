import { worse, type Done } from './level';
import { learned, type Learned } from './mastery';

/** What is known of the steps of a terminal, and what one run adds to it. Never changed. */
export type Learning = {
  /** By this help fades: as when the run began, but for the steps slipped at since. */
  known: Record<string, Learned>;
  /** How each step was done since then, or since it was slipped at; the worst of several visits. */
  done: Record<string, Done | undefined>;
};

export const learning = (known: Record<string, Learned>): Learning => ({ known, done: {} });

/** After one more visit. However often one comes to a step in one run, that is one lesson. */
export function taught(
  { known, done }: Learning,
  step: string,
  lesson: { done: Done; slipped: boolean },
): Learning {
  if (lesson.slipped)
    return {
      known: { ...known, [step]: learned(known[step], lesson) },
      done: { ...done, [step]: undefined },
    };
  return { known, done: { ...done, [step]: worse(done[step] ?? lesson.done, lesson.done) } };
}

/** What is known of the steps when the next run begins. */
export const learnedBy = ({ known, done }: Learning): Record<string, Learned> => ({
  ...known,
  ...Object.fromEntries(
    Object.entries(done).flatMap(([step, one]) =>
      one ? [[step, learned(known[step], { done: one, slipped: false })]] : [],
    ),
  ),
});
