import type { Teacher } from '$lib/coach';
import type { CardStep } from '$lib/practice';
import type { FiledScenario } from '$lib/scenarios';
import type { Words } from '$lib/words';

/** What is said of one scenario at one terminal, in the learner's language. */
export type Lesson = {
  title: Words;
  goal: Words;
  /** What a line of the script adds. */
  say: (name: CardStep['says'][number]) => Words;
  /** What Japanese words mean; empty when that is not known. */
  meaning: (words: Words) => Words;
  teacher: Teacher;
};

export function lessonOf({ id }: FiledScenario, teacher: Teacher): Lesson {
  const { title, goal, say = {} } = teacher.scenario(id);
  return { title, goal, say: (name) => say[name] ?? '', meaning: teacher.meaning, teacher };
}
