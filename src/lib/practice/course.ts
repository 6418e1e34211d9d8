import type { Tries } from '../card';
import type { TerminalEvent } from '../screen';
import type { Text } from '../words';
import { cardIn, missed } from './chip';
import { busy, isNewTrouble, typedAfter, type Stand } from './script';
import { judge, slipIn, type Attempt, type Judged, type Slip } from './slips';
import { blank, tapeAfter, tapeAt, type Tape } from './tape';

/** How a rehearsal goes, as far as a deed that is taken back takes it back. Never changed. */
export type Course = {
  /** Typed on the keypad since it was last empty; only ever here. */
  typed: string;
  /** What the hardware gave back at the last deed, and why. */
  remark: Text | null;
  /** The slip to be explained, until the next right deed. */
  slip: Slip | null;
  /** Where an own slip led away from, until one is there again. */
  strayedFrom: string | null;
  /** Something done by hand of which something may come yet. */
  late: { event: TerminalEvent; before: Stand } | null;
  /** The PIN that was wrong when one was typed last. */
  missed: keyof Tries | null;
  /** On the way out, rather than risk the last try of a PIN. */
  stopping: boolean;
  /** All of it so far, as a replay needs it. */
  tape: Tape;
};

export const START: Course = {
  typed: '',
  remark: null,
  slip: null,
  strayedFrom: null,
  late: null,
  missed: null,
  stopping: false,
  tape: blank,
};

/** What the machine made of a deed `ms` after the beginning, before anybody judges it. */
export function courseAfter(
  course: Course,
  { event, before, after }: Pick<Attempt, 'event' | 'before' | 'after'>,
  remark: Text | null,
  ms: number,
): Course {
  const pin = missed(cardIn(before.belongings), cardIn(after.belongings));
  return {
    ...course,
    typed: typedAfter(course.typed, event, after.screen),
    remark,
    late: null,
    missed: pin === undefined ? course.missed : pin,
    tape: tapeAfter(course.tape, ms, { event, before, after }),
  };
}

/** The same, judged. */
export function judged(
  course: Course,
  attempt: Omit<Attempt, 'strayedFrom' | 'remark'>,
): { course: Course; is: Judged } {
  const { event, before, after } = attempt;
  const is = judge({ ...attempt, strayedFrom: course.strayedFrom, remark: course.remark });
  if (is === 'right')
    return { is, course: isStillAstray(course, attempt) ? course : { ...course, slip: null } };
  if (is === 'late') return { is, course: { ...course, late: { event, before } } };
  if (is === 'open') return { is, course };
  const strayedFrom = after.step === before.step ? course.strayedFrom : before.step;
  return { is, course: { ...course, slip: slipIn(event, before), strayedFrom } };
}

/** On the way back, and not there yet: what it is for is still to be told. */
const isStillAstray = ({ strayedFrom }: Course, { after, then }: Pick<Attempt, 'after' | 'then'>): boolean =>
  then?.mends === true && strayedFrom !== null && strayedFrom !== after.step;

/** What has come of it by time alone. */
export function courseAt(before: Course, stand: Stand): Course {
  const course = { ...before, tape: tapeAt(before.tape, stand) };
  const { late, strayedFrom } = course;
  if (late && isNewTrouble(late.before, stand))
    return { ...course, late: null, slip: slipIn(late.event, late.before) };
  if (strayedFrom === stand.step) return { ...course, strayedFrom: null };
  return late && !busy(stand) ? { ...course, late: null } : course;
}
