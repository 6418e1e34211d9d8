import * as v from 'valibot';
import type { Moment, ThingKind, Yen } from '../world';
import { levels, type Done, type Level } from './level';

/** One rehearsal of a scenario, when it had ended. */
export type Run = {
  /** When it ended, by the device's own clock, where the learner is. */
  at: Moment;
  terminal: string;
  make: string;
  scenario: string;
  person: string;
  /** At which the learner did most themselves; where they did nothing, the one at its end. */
  level: Level;
  /** How each step went, in the order in which the learner came to them. */
  steps: Record<string, Done>;
  /** What was touched, or done by hand, that was not on the way; a digit only as `digit`. */
  slips: Slip[];
  /** What lay on the terminal still. */
  left: ThingKind[];
  yen: Yen;
  seconds: number;
  /** Whether it came to the end the scenario states. */
  reached: boolean;
};

export type Slip = { step: string; key: string };

/** How many the device keeps; older ones are let go. */
export const MOST_RUNS = 500;

/** These and those, each once, oldest first; of too many the newest. */
export function mergeRuns(these: Run[], those: Run[]): Run[] {
  const all = new Map([...these, ...those].map((run) => [nameOf(run), run]));
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-MOST_RUNS)
    .map(([, run]) => run);
}

/** All that tells one run from another; sorts by when it was. */
export const nameOf = (run: Run): string =>
  JSON.stringify([
    run.at,
    ...[run.terminal, run.make, run.scenario, run.person, run.level],
    Object.entries(run.steps),
    run.slips.map(({ step, key }) => [step, key]),
    ...[run.left, run.yen, run.seconds, run.reached],
  ]);

/** Which digit was touched is nobody's business: digits in a row could be somebody's own PIN. */
export const withoutDigits = (run: Run): Run => ({ ...run, slips: run.slips.map(withoutDigit) });

export const withoutDigit = ({ step, key }: Slip): Slip => ({
  step,
  key: key.replace(/^(touch\.)?\d$/, 'digit'),
});

const DONE = { alone: true, hint: true, shown: true } satisfies Record<Done, true>;

const KINDS = {
  'my-number-card': true,
  'residence-card': true,
  'transit-card': true,
  coin: true,
  note: true,
  memo: true,
  phone: true,
  'eligibility-notice': true,
  'eligibility-certificate': true,
  statement: true,
  prescription: true,
  paper: true,
  receipt: true,
} satisfies Record<ThingKind, true>;

const keysOf = <Key extends string>(all: Record<Key, true>): Key[] => Object.keys(all) as Key[];

/** As `2026-11-24T10:00`; any year, since a device may believe anything. */
export const MomentShape = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/),
);
/** The id of a terminal, make, scenario or person. */
export const IdShape = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40));
/** The dotted name of a step, a key or a deed. */
export const NameShape = v.pipe(v.string(), v.regex(/^[\w-]+(\.[\w-]+)*$/), v.maxLength(80));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** For what was kept as JSON. */
export const RunShape = v.object({
  at: MomentShape,
  terminal: IdShape,
  make: IdShape,
  scenario: IdShape,
  person: IdShape,
  level: v.picklist(levels),
  steps: v.record(NameShape, v.picklist(keysOf(DONE))),
  slips: v.pipe(
    v.array(v.pipe(v.object({ step: NameShape, key: NameShape }), v.transform(withoutDigit))),
    v.maxLength(1000),
  ),
  left: v.pipe(v.array(v.picklist(keysOf(KINDS))), v.maxLength(100)),
  yen: Count,
  seconds: Count,
  reached: v.boolean(),
});
