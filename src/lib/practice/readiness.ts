import type { Day } from '../card';
import { dayOf } from '../world';
import type { Scenario } from '../scenarios';
import type { Run } from './run';

/** What can be practised, by scenario. */
export type Tasks = Record<string, Pick<Scenario, 'terminal' | 'teaches'>>;

/** Whether somebody is ready for a task at the real machine, and what is still missing. */
export type Readiness = {
  ready: boolean;
  /** On how many more days all steps must be done alone. */
  days: 0 | 1 | 2;
  /** Whether the lesson of the locked card is still to be done. */
  lock: boolean;
};

/**
 * All steps alone on two different days, and the lesson of the locked card done once, on any terminal. That lesson itself
 * only needs to be done.
 */
export function readinessFor(scenario: string, runs: Run[], tasks: Tasks): Readiness {
  const lock = !lockIsKnown(runs, tasks);
  if (tasks[scenario]?.teaches === 'lock') {
    const done = runs.some((run) => run.scenario === scenario && isDone(run));
    return { ready: done, days: 0, lock: !done };
  }
  const days = missingDays(runs.filter((run) => run.scenario === scenario));
  return { ready: days === 0 && !lock, days, lock };
}

/** Every step alone, to the end, and nothing left behind. */
export const isAllAlone = ({ reached, steps, left }: Run): boolean =>
  reached &&
  left.length === 0 &&
  Object.keys(steps).length > 0 &&
  Object.values(steps).every((done) => done === 'alone');

function missingDays(runs: Run[]): 0 | 1 | 2 {
  const days = new Set<Day>(runs.filter(isAllAlone).map(({ at }) => dayOf(at)));
  if (days.size === 0) return 2;
  return days.size === 1 ? 1 : 0;
}

function lockIsKnown(runs: Run[], tasks: Tasks): boolean {
  const lessons = Object.keys(tasks).filter((id) => tasks[id]?.teaches === 'lock');
  return lessons.length === 0 || runs.some((run) => lessons.includes(run.scenario) && isDone(run));
}

/** Who watches has not done it. */
const isDone = ({ reached, level }: Run): boolean => reached && level !== 'watch';
