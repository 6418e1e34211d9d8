import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal } from '$lib/practice';
import type { Words } from '$lib/words';
import { sayDeed } from './deed';

/** What the coach has to say just now. */
type SaidNow = {
  title: Words;
  /** What the scenario adds at the line that comes next. */
  more: Words | null;
  /** The next deed, to wait, or what the coach says of the step. */
  todo: Words;
};

export const sayNow = (rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): SaidNow => ({
  title: teacher.tell(rehearsal.coaching.title),
  more: sayMore(rehearsal, teacher),
  todo: sayTodo(rehearsal, phrases, teacher),
});

/** All that somebody who watches has to read before the next deed. */
export function linesOf(...told: Parameters<typeof sayNow>): Words[] {
  const { title, more, todo } = sayNow(...told);
  return [title, more ?? '', todo];
}

export function sayTodo(rehearsal: Rehearsal, phrases: Phrases, teacher: Teacher): Words {
  const { next, line, coaching, slip } = rehearsal;
  const waits = rehearsal.waiting || (line !== null && 'see' in line);
  // the way back is told as a key with its meaning
  const isKeyBack = slip !== null && next?.event.type.startsWith('touch.') === true;
  const deed = next?.advised && !isKeyBack ? null : sayDeed(rehearsal, phrases, teacher);
  return deed ?? (waits && !next ? phrases.practice.wait : teacher.tell(coaching.todo));
}

function sayMore({ scenario, line }: Rehearsal, teacher: Teacher): Words | null {
  if (!scenario || line?.say === undefined) return null;
  return teacher.scenario(scenario.id).say?.[line.say] ?? null;
}
