import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';
import { sayDeed } from './deed';

/** What there is to do now, in the learner's words: the next deed, to wait, or what the coach says of the step. */
export function sayTodo(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Words {
  const { next, waiting, coaching } = rehearsal;
  const deed = next?.advised ? null : sayDeed(rehearsal, phrases, teacher);
  return deed ?? (waiting && !next ? phrases.practice.wait : teacher.tell(coaching.todo));
}

/** What the scenario adds at the line that comes next; null where it adds nothing. */
export function sayMore({ scenario, line }: Rehearsal, teacher: Teacher): Words | null {
  if (!scenario || line?.say === undefined) return null;
  return teacher.scenario(scenario.id).say?.[line.say] ?? null;
}

/** All that somebody who watches has to read before the next deed. */
export const linesOf = (rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Words[] => [
  teacher.tell(rehearsal.coaching.title),
  sayMore(rehearsal, teacher) ?? '',
  sayTodo(rehearsal, phrases, teacher),
];
