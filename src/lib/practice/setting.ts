import { withKept, type Kept, type Person } from '../card';
import type { Scenario } from '../scenarios';
import type { TerminalInput } from '../screen';
import { belongingsOf, municipalities, purse, type Moment, type Thing, type Yen } from '../world';

/** What a rehearsal starts from: one scenario's, or chosen freely. */
export type Setting = {
  make: string;
  person: Person;
  moment: Moment;
  purse: Yen[];
  things: Thing[];
  faults: string[];
  realTime: boolean;
};

export const settingOf = (scenario: Scenario, make: string, person: Person, realTime = false): Setting => ({
  make,
  person,
  moment: scenario.when,
  purse: scenario.purse,
  things: scenario.things ?? [],
  faults: scenario.faults ?? [],
  realTime,
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
