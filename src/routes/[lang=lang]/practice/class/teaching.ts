import type { Rehearsal } from '$lib/practice';
import type { Text, Words } from '$lib/words';
import type { Lesson } from './lesson.svelte';

/** What is shown to a class, and what a teacher does there. */
export type Teaching = {
  lesson: Lesson;
  rehearsal: Rehearsal;
  /** Says what the coach says in the learner's language. */
  tell: (text: Text) => Words;
  /** There is a deed to be done next, now or soon. */
  canNext: boolean;
  /** There is a deed to take back. */
  canBack: boolean;
  /** The next right deed is to be done by the hand one sees. */
  onnext: () => void;
  /** The last deed is to be taken back. */
  onback: () => void;
};
