import { people, triesOf, withTries, type Card, type Person } from '../../card';
import {
  add,
  belongingsOf,
  facilityOf,
  municipalities,
  NEARBY,
  purse,
  type Belongings,
  type Face,
  type Moment,
  type Thing,
  type Yen,
} from '../../world';
import type { TerminalInput } from '../terminal';

/** Who comes, when, and with what; by day, in good order, where nothing else is said. */
export type Visit = {
  who: string;
  make: string;
  moment?: Moment;
  purse?: Yen[];
  things?: Thing[];
  faults?: string[];
  realTime?: boolean;
  realIdle?: boolean;
  /** The id of a facility. */
  where?: string;
  face?: Partial<Face>;
  /** Tries of the 4-digit PIN that are left when they come. */
  triesLeft?: number;
  /** What is different about the person, or the card, this time. */
  person?: Partial<Person>;
  card?: Partial<Card>;
};

/**
 * For tests: what a terminal starts from when somebody comes so.
 * @throws when nobody is called so, or there is no such facility
 */
export function inputOf({ who, make, where = 'shiomi-hospital', ...rest }: Visit): TerminalInput {
  const known = people[who];
  if (!known) throw new Error(`nobody is called ${who}`);
  const card = { ...known.card, ...rest.card };
  const tried = withTries(card, { ...triesOf(card), authentication: rest.triesLeft ?? 3 });
  const person = { ...known, ...rest.person, card: tried };
  return {
    make,
    person,
    municipalities,
    facility: facilityOf(where),
    face: { ...NEARBY, ...rest.face },
    belongings: { ...belongingsOf(person, rest.things), ...purse(rest.purse ?? []) },
    moment: rest.moment ?? '2026-11-24T10:00',
    faults: rest.faults ?? [],
    realTime: rest.realTime ?? false,
    realIdle: rest.realIdle ?? false,
  };
}

/** A context with more things, each in its place. */
export const lyingOn = <C extends { belongings: Belongings }>(context: C, things: [Thing, string][]): C => ({
  ...context,
  belongings: things.reduce<Belongings>((all, [thing, place]) => add(all, thing, place), context.belongings),
});
