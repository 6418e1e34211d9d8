import { fresh, withKept, type Kept, type Person } from '../card';
import type { Scenario } from '../scenarios';
import type { TerminalInput } from '../screen';
import {
  belongingsOf,
  facilityOf,
  municipalities,
  NEARBY,
  purse,
  type Face,
  type Facility,
  type Moment,
  type Thing,
  type Yen,
} from '../world';

/** What a rehearsal starts from: one scenario's, or chosen freely. */
export type Setting = Circumstances & { make: string };

/** The same at whatever make. */
export type Circumstances = {
  person: Person;
  /** Where the terminal stands; what stands in a shop doesn't read it. */
  facility: Facility;
  face: Face;
  moment: Moment;
  purse: Yen[];
  things: Thing[];
  faults: string[];
  realTime: boolean;
  realIdle: boolean;
};

/** The id of the facility where no other is named. */
export const ANY_FACILITY = 'wakaba-clinic';

/**
 * As the scenario has it; `faults` come to its own.
 * @throws when the scenario's facility does not exist
 */
export const circumstances = (
  scenario: Scenario,
  person: Person,
  {
    realTime = false,
    realIdle = false,
    faults = [],
  }: Partial<Pick<Circumstances, 'realTime' | 'realIdle' | 'faults'>> = {},
): Circumstances => ({
  person: scenario.forgotPin ? { ...person, memo: null } : person,
  facility: facilityOf(scenario.where ?? ANY_FACILITY),
  face: { ...NEARBY, ...scenario.face },
  moment: scenario.when,
  purse: scenario.purse,
  things: scenario.things ?? [],
  faults: [...new Set([...(scenario.faults ?? []), ...faults])],
  realTime,
  realIdle,
});

/** The terminal's input, with the person's card as the device remembers it. */
export function inputOf({ person, things, purse: money, ...rest }: Setting, kept: Kept): TerminalInput {
  const holder = { ...person, card: withKept(person.card, kept) };
  return {
    ...rest,
    person: holder,
    municipalities,
    belongings: { ...belongingsOf(holder, things), ...purse(money) },
  };
}

/** What is remembered of the cards when a scenario begins: what was, but the person's card locked if it starts so. */
export function keptFor(scenario: Scenario | null, { id }: Person, kept: Kept = fresh): Kept {
  if (!scenario?.startsLocked) return kept;
  return { ...kept, tries: { ...kept.tries, [id]: { ...kept.tries[id], authentication: 0 } } };
}
