import * as v from 'valibot';
import type { Moment, Yen } from '../world';

/**
 * Which rehearsal: a scenario as somebody on a make, or, without `scenario`, free practice. All of it can be read from an
 * address; whether such a person or scenario exists is for the page to see.
 */
export type Address = {
  scenario?: string;
  /** Where no scenario says it. */
  terminal?: string;
  make?: string;
  who?: string;
  /** The id of the municipality, when it is not the person's own. */
  city?: string;
  /** The id of the hospital, clinic or pharmacy. */
  facility?: string;
  at?: Moment;
  /** Coins and notes; empty for an empty purse. */
  purse?: Yen[];
  /** What one has with one besides the card and the purse; empty for nothing. */
  things?: Carried[];
  real?: boolean;
  faults?: string[];
};

/** What can be in the hand in free practice, by its kind. */
export type Carried = (typeof CARRIED)[number];
const CARRIED = [
  'phone',
  'eligibility-notice',
  'eligibility-certificate',
  'prescription',
  'residence-card',
  'transit-card',
] as const;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40));
const Time = v.pipe(
  v.string(),
  v.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/),
);
const Money = v.picklist([1, 5, 10, 50, 100, 500, 1000, 2000, 5000, 10000]);

/** For what was kept as JSON. */
export const AddressShape = v.object({
  scenario: v.optional(Id),
  terminal: v.optional(Id),
  make: v.optional(Id),
  who: v.optional(Id),
  city: v.optional(Id),
  facility: v.optional(Id),
  at: v.optional(Time),
  purse: v.optional(v.pipe(v.array(Money), v.maxLength(40))),
  things: v.optional(v.pipe(v.array(v.picklist(CARRIED)), v.maxLength(CARRIED.length))),
  real: v.optional(v.boolean()),
  faults: v.optional(v.pipe(v.array(Id), v.maxLength(8))),
});

/** Reads what makes sense and drops the rest, so that nothing but a rehearsal can be asked for. */
export function readAddress(query: URLSearchParams): Address {
  const found: Record<string, unknown> = {
    scenario: query.get('scenario') ?? undefined,
    terminal: query.get('terminal') ?? undefined,
    make: query.get('make') ?? undefined,
    who: query.get('who') ?? undefined,
    city: query.get('city') ?? undefined,
    facility: query.get('facility') ?? undefined,
    at: query.get('at') ?? undefined,
    purse: list(query.get('purse'))?.map(Number),
    things: list(query.get('things')),
    real: query.get('real') === '1' ? true : undefined,
    faults: query.has('fault') ? query.getAll('fault') : undefined,
  };
  const sound = Object.entries(AddressShape.entries).flatMap(([name, shape]) => {
    const result = v.safeParse(shape, found[name]);
    return result.success && result.output !== undefined ? [[name, result.output] as const] : [];
  });
  return Object.fromEntries(sound);
}

/** As a query, without its question mark; always in the same order. */
export function writeAddress(address: Address): string {
  const { scenario, terminal, make, who, city, facility, at, purse, things, real, faults } = address;
  return [
    ...(scenario === undefined ? [] : [`scenario=${scenario}`]),
    ...(terminal === undefined ? [] : [`terminal=${terminal}`]),
    ...(make === undefined ? [] : [`make=${make}`]),
    ...(who === undefined ? [] : [`who=${who}`]),
    ...(city === undefined ? [] : [`city=${city}`]),
    ...(facility === undefined ? [] : [`facility=${facility}`]),
    ...(at === undefined ? [] : [`at=${at}`]),
    ...(purse === undefined ? [] : [`purse=${purse.join(',')}`]),
    ...(things === undefined ? [] : [`things=${things.join(',')}`]),
    ...(real ? ['real=1'] : []),
    ...(faults ?? []).map((fault) => `fault=${fault}`),
  ].join('&');
}

function list(text: string | null): string[] | undefined {
  if (text === null) return undefined;
  return text === '' ? [] : text.split(',');
}
