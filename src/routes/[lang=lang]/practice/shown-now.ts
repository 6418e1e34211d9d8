import type { Phrases, Teacher } from '$lib/coach';
import type { Rehearsal, Slip } from '$lib/practice';
import type { Words } from '$lib/words';
import { myNumberCard } from '$lib/world';
import { sayNow } from './said-now';

/** Somebody who practises, as far as it matters for what the coach shows. */
export type Practised = {
  readonly rehearsal: Rehearsal;
  readonly repair: 'offered' | 'watched' | 'yours' | null;
};

/** What the coach shows just now; what is null is not shown. */
export type ShownNow = {
  /** It went wrong on purpose, and now one mends it. */
  repair: Words | null;
  /** One is on the way out. */
  stopping: Words | null;
  title: Words | null;
  /** Why something came back. */
  remark: Words | null;
  /** One try is left, and one may stop here. */
  mayStop: boolean;
  told: Words | null;
  differs: Words | null;
  /** `back`: null where it is told elsewhere. */
  slip: { slip: Slip; back: Words | null; backFirst: boolean } | null;
  /** Over the other way, where there are two. */
  other: Words | null;
  deed: Words | null;
  wait: Words | null;
  hints: boolean;
  why: Words | null;
  /** What to do with a locked card. */
  locked: boolean;
};

const NOTHING: ShownNow = {
  ...{ repair: null, stopping: null, title: null, remark: null, mayStop: false, told: null, differs: null },
  ...{ slip: null, other: null, deed: null, wait: null, hints: false, why: null, locked: false },
};

/** As far as the level tells it. `full`: there is room for all of it. */
export function shownNow(
  { rehearsal, repair }: Practised,
  phrases: Phrases,
  teacher: Teacher,
  full: boolean,
): ShownNow {
  const { coaching, next, help, slip, level, stopping, guide, line, scenario } = rehearsal;
  if (level === 'alone' && !stopping) return NOTHING;
  const { practice, levels } = phrases;
  const now = sayNow(rehearsal, phrases, teacher);
  const explained = slip?.words != null && teacher.explain(slip.step, slip.key) !== null;
  const trouble = coaching.trouble === true;
  const mayStop = rehearsal.mayStop && level !== 'watch';
  const waits = !next && rehearsal.waiting && (slip !== null || !help.deed);
  /** To do nothing is right: why one does something here is not. */
  const awaits = line !== null && 'see' in line;
  const errs = next !== null && guide?.errs(next.line) === true;
  const reasoned = full
    ? (trouble && !(explained && coaching.about === slip.key)) || (slip ? !explained : help.deed || mayStop)
    : trouble && !explained && !mayStop;
  const pin = myNumberCard(rehearsal.stand.belongings)?.card.pins.authentication;
  const yours = scenario?.teaches === 'lock' ? levels.repair.lock.yours : levels.repair.yours;
  return {
    repair: repair === 'yours' ? yours : null,
    stopping: stopping ? levels.stop.stopping : null,
    title: level !== 'ask' || help.deed || trouble || slip !== null || mayStop ? now.title : null,
    remark: now.remark,
    mayStop,
    told: full && help.deed && !slip ? now.more : null,
    differs: next?.differs && (slip || help.deed) ? practice.differs(next.differs) : null,
    slip: slip && {
      slip,
      back: next || !rehearsal.waiting ? now.todo : null,
      backFirst: mayStop || !full || level === 'watch',
    },
    other: mayStop && !waits ? levels.stop.other : null,
    deed: !slip && help.deed ? now.todo : null,
    wait: waits ? practice.wait : null,
    hints: !slip && !help.deed && !waits,
    why: coaching.why && reasoned && !awaits && !(mayStop && errs) ? teacher.tell(coaching.why) : null,
    locked: trouble && pin?.triesLeft === 0 && full,
  };
}
