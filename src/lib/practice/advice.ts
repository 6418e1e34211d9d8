import type { Day } from '../card';
import { dayOf } from '../world';
import type { Level } from './level';
import { isAllAlone, readinessFor, type Tasks } from './readiness';
import type { Run } from './run';

/**
 * One thing to do next. `again`: with the same help; `less-help`: with less; `lock`: the lesson of the locked card;
 * `another`: a task not yet tried; `real`: the real machine.
 */
export type Advice = {
  what: 'again' | 'less-help' | 'lock' | 'another' | 'real';
  scenario: string;
  level: Level;
  /** Never before today. */
  day: Day;
};

/** In days: after a run in which something was shown, after one with hints, after one all alone. */
const SPACING = { shown: 1, hint: 3, alone: 7 } as const;

const LESS: Record<Level, Level> = { watch: 'together', together: 'ask', ask: 'alone', alone: 'alone' };

/** What comes next for one task; null when nothing is left to do for it. `runs`: of all tasks, oldest first. */
export function adviceFor(scenario: string, runs: Run[], tasks: Tasks, today: Day): Advice | null {
  const mine = runs.filter((run) => run.scenario === scenario);
  const last = mine.findLast(({ level }) => level !== 'watch');
  if (!last) {
    const what = mine.length > 0 ? 'again' : 'another';
    return { what, scenario, level: 'together', day: today };
  }
  const { level } = last;
  const readiness = readinessFor(scenario, runs, tasks);
  if (tasks[scenario]?.teaches === 'lock' && readiness.ready) return null;
  const worst = worstOf(last);
  const day = later(today, daysAfter(dayOf(last.at), SPACING[worst]));
  if (worst === 'shown') return { what: 'again', scenario, level: helpAfter(last), day };
  if (worst === 'hint' || (readiness.days > 0 && level !== 'alone'))
    return { what: 'less-help', scenario, level: LESS[level], day };
  if (readiness.days > 0) return { what: 'again', scenario, level, day };
  if (readiness.lock)
    return { what: 'lock', scenario: lockFor(scenario, tasks), level: 'together', day: today };
  return { what: 'real', scenario, level: 'alone', day: today };
}

/** What comes next at all: the task whose day is nearest; null before the first run. */
export function nextAdvice(runs: Run[], tasks: Tasks, today: Day): Advice | null {
  const practised = [...new Set(runs.map(({ scenario }) => scenario))].filter((id) =>
    Object.hasOwn(tasks, id),
  );
  const newest = practised.sort((a, b) => lastOf(b, runs) - lastOf(a, runs));
  const all = newest.flatMap((id) => adviceFor(id, runs, tasks, today) ?? []);
  const [waiting] = all.filter(({ what }) => what !== 'real').sort((a, b) => a.day.localeCompare(b.day));
  return waiting ?? all[0] ?? (newest[0] === undefined ? null : untried(newest[0], runs, tasks, today));
}

/** What comes next after a run that has just ended and is among `runs`. */
export const adviceAfter = ({ scenario }: Run, runs: Run[], tasks: Tasks, today: Day): Advice | null =>
  adviceFor(scenario, runs, tasks, today) ?? nextAdvice(runs, tasks, today);

function untried(after: string, runs: Run[], tasks: Tasks, today: Day): Advice | null {
  const left = Object.keys(tasks).filter((id) => !runs.some(({ scenario }) => scenario === id));
  const here = left.find((id) => tasks[id]?.terminal === tasks[after]?.terminal);
  const scenario = here ?? left[0];
  return scenario === undefined ? null : { what: 'another', scenario, level: 'together', day: today };
}

/** At the same terminal, where there is one. */
function lockFor(scenario: string, tasks: Tasks): string {
  const lessons = Object.keys(tasks).filter((id) => tasks[id]?.teaches === 'lock');
  return lessons.find((id) => tasks[id]?.terminal === tasks[scenario]?.terminal) ?? lessons[0] ?? scenario;
}

/** After a run in which something was shown: with the coach, where that was most of it. */
function helpAfter({ steps, level }: Run): Level {
  const done = Object.values(steps);
  if (done.filter((one) => one === 'shown').length * 2 > done.length) return 'together';
  return level === 'alone' ? 'ask' : level;
}

function worstOf(run: Run): keyof typeof SPACING {
  if (isAllAlone(run)) return 'alone';
  const done = Object.values(run.steps);
  return run.reached && run.left.length === 0 && !done.includes('shown') && done.length > 0
    ? 'hint'
    : 'shown';
}

const lastOf = (scenario: string, runs: Run[]): number =>
  runs.findLastIndex((run) => run.scenario === scenario);

const later = (a: Day, b: Day): Day => (a > b ? a : b);

function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
