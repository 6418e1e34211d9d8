import * as v from 'valibot';
import type { Moment, Yen } from '../world';
import { levels, type Level } from './level';

/**
 * Which rehearsal: a scenario as somebody on a make, or, without `scenario`, free practice. All of it can be read from an
 * address; whether such a person or scenario exists is for `choose` to see.
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
  level?: Level;
  /** Real waiting times. */
  real?: boolean;
  /** Real idle time-outs. */
  realIdle?: boolean;
  /** From 0 to 999999: draws what is not named. */
  seed?: number;
  faults?: string[];
};

/** A part of an address, by its name there. */
export type Part = (typeof PARTS)[number];
export const PARTS = [
  'scenario',
  'terminal',
  'make',
  'who',
  'city',
  'facility',
  'at',
  'purse',
  'things',
  'level',
  'real',
  'idle',
  'seed',
  'fault',
] as const;

/** What stands in a part of an address and means nothing. */
export type Wrong = { part: Part; value: string };

/** What can be in the hand in free practice, by its kind. */
export type Carried = (typeof CARRIED)[number];
export const CARRIED = [
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
  v.check((at) => isOfTheCalendar(at), 'no such day'),
);
const Money = v.picklist([1, 5, 10, 50, 100, 500, 1000, 2000, 5000, 10000]);

const SHAPES = {
  scenario: Id,
  terminal: Id,
  make: Id,
  who: Id,
  city: Id,
  facility: Id,
  at: Time,
  purse: v.pipe(v.array(Money), v.maxLength(40)),
  things: v.pipe(v.array(v.picklist(CARRIED)), v.maxLength(CARRIED.length)),
  level: v.picklist(levels),
  real: v.boolean(),
  realIdle: v.boolean(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999)),
  faults: v.pipe(v.array(Id), v.maxLength(8)),
};

/** For what was kept as JSON. */
export const AddressShape = v.partial(v.object(SHAPES));

/** Reads what makes sense and drops the rest, so that nothing but a rehearsal can be asked for. */
export const readAddress = (query: URLSearchParams): Address => readWhole(query).address;

/** What makes sense, and what does not; names that are none of an address are nothing to it. */
export function readWhole(query: URLSearchParams): { address: Address; wrong: Wrong[] } {
  const wrong: Wrong[] = [];
  const sound = PARTS.flatMap((part) => {
    const field = fieldOf(part);
    if (!query.has(part)) return [];
    const texts = LISTS.includes(part) ? query.getAll(part).flatMap(items) : [query.get(part) ?? ''];
    const result = v.safeParse(SHAPES[field], meaning(part, texts));
    if (result.success) return result.output === false ? [] : [[field, result.output] as const];
    const place = result.issues[0].path?.[0]?.key;
    wrong.push({ part, value: (typeof place === 'number' && texts[place]) || texts.join() });
    return [];
  });
  return { address: Object.fromEntries(sound), wrong };
}

const fieldOf = (part: Part) => (part === 'fault' ? 'faults' : part === 'idle' ? 'realIdle' : part);

const LISTS: Part[] = ['purse', 'things', 'fault'];

function meaning(part: Part, texts: string[]): unknown {
  const [text = ''] = texts;
  if (part === 'purse') return texts.map(number);
  if (LISTS.includes(part)) return texts;
  if (part === 'seed') return number(text);
  if (part === 'real' || part === 'idle') return text === '1' ? true : text === '0' ? false : text;
  return text;
}

const number = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : text);

const isOfTheCalendar = (at: string) => {
  const time = Date.parse(`${at}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(at);
};

const items = (text: string): string[] => (text === '' ? [] : text.split(','));

/** As a query, without its question mark; always in the same order. */
export function writeAddress({
  purse,
  things,
  level,
  real,
  realIdle,
  seed,
  faults,
  ...named
}: Address): string {
  const { scenario, terminal, make, who, city, facility, at } = named;
  const parts: Partial<Record<Part, string | number>> = {
    scenario,
    terminal,
    make,
    who,
    city,
    facility,
    at,
    purse: purse?.join(),
    things: things?.join(),
    level,
    real: real ? 1 : undefined,
    idle: realIdle ? 1 : undefined,
    seed,
  };
  return [
    ...Object.entries(parts).flatMap(([part, text]: [string, string | number | undefined]) =>
      text === undefined ? [] : `${part}=${text}`,
    ),
    ...(faults ?? []).map((fault) => `fault=${fault}`),
  ].join('&');
}
