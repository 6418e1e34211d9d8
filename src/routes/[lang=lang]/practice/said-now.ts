import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';
import { sayDeed } from './deed';

/** What the coach has to say just now. */
type SaidNow = {
  title: Words;
  /** Why the hardware gave something back, what went wrong, and what the scenario adds at the line that comes next. */
  remark: Words | null;
  trouble: Words | null;
  more: Words | null;
  /** The next deed, to wait, or what the coach says of the step. */
  todo: Words;
};

export const sayNow = (rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): SaidNow => ({
  title: teacher.tell(rehearsal.coaching.title),
  remark: rehearsal.remark && teacher.tell(rehearsal.remark),
  trouble: sayTrouble(rehearsal, teacher),
  more: sayMore(rehearsal, teacher),
  todo: sayTodo(rehearsal, phrases, teacher),
});

/** All that somebody who watches has to read before the next deed. */
export function linesOf(...told: Parameters<typeof sayNow>): Words[] {
  const { title, remark, trouble, more, todo } = sayNow(...told);
  return [title, remark, trouble, more, todo].filter((words) => words !== null && words !== '') as Words[];
}

export function sayTodo(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Words {
  const { next, line, coaching, slip, due } = rehearsal;
  if (due?.event.type === 'leave') return phrases.practice.end.left;
  const waits = rehearsal.waiting || (line !== null && 'see' in line);
  // the way back is told as a key with its meaning
  const isKeyBack = slip !== null && next?.event.type.startsWith('touch.') === true;
  const deed = next?.advised && !isKeyBack ? null : sayDeed(rehearsal, phrases, teacher);
  return deed ?? (waits && !next ? phrases.practice.wait : teacher.tell(coaching.todo));
}

function sayTrouble({ coaching }: Rehearsal, teacher: Teacher): Words | null {
  return coaching.trouble && coaching.why ? teacher.tell(coaching.why) : null;
}

function sayMore({ scenario, line }: Rehearsal, teacher: Teacher): Words | null {
  if (!scenario || line?.say === undefined) return null;
  return teacher.scenario(scenario.id).say?.[line.say] ?? null;
}
