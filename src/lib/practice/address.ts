import * as v from 'valibot';
import type { Yen } from '../world';
import { filmViews, paces } from './film';
import { levels } from './level';

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
const Money = v.pipe(
  v.picklist([1, 5, 10, 50, 100, 500, 1000, 2000, 5000, 10000]),
  v.transform((yen): Yen => yen),
);

/** In the order in which an address says it. */
const SHAPES = {
  scenario: Id,
  /** Where no scenario says it. */
  terminal: Id,
  make: Id,
  who: Id,
  /** The id of the municipality, when it is not the person's own. */
  city: Id,
  /** The id of the hospital, clinic or pharmacy. */
  facility: Id,
  at: Time,
  /** Coins and notes; empty for an empty purse. */
  purse: v.pipe(v.array(Money), v.maxLength(40)),
  /** What one has with one besides the card and the purse; empty for nothing. */
  things: v.pipe(v.array(v.picklist(CARRIED)), v.maxLength(CARRIED.length)),
  level: v.picklist(levels),
  /** Real waiting times. */
  real: v.boolean(),
  /** Real idle time-outs. */
  realIdle: v.boolean(),
  /** Draws what is not named. */
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999)),
  faults: v.pipe(v.array(Id), v.maxLength(8)),
  /** It plays by itself, as a film: with the coach's words in the picture or without. */
  film: v.picklist(filmViews),
  /** Of a film. */
  pace: v.picklist(paces),
  /** What somebody did is played: the file of it that lies ready. */
  replay: v.boolean(),
};

/** What an address calls otherwise. */
const CALLED = { realIdle: 'idle', faults: 'fault' } as const;

/** For what was kept as JSON. */
export const AddressShape = v.partial(v.object(SHAPES));

/**
 * Which rehearsal: a scenario as somebody on a make, or, without `scenario`, free practice. All of it can be read from an
 * address; whether such a person or scenario exists is for `choose` to see.
 */
export type Address = v.InferOutput<typeof AddressShape>;

/** The rehearsal alone, however it is shown. */
export function unfilmed({ film: _film, pace: _pace, ...rehearsal }: Address): Address {
  return rehearsal;
}

type Field = keyof typeof SHAPES;

/** A part of an address, by its name there. */
export type Part = { [F in Field]: F extends keyof typeof CALLED ? (typeof CALLED)[F] : F }[Field];

const FIELDS = Object.keys(SHAPES) as Field[];
const partOf = (field: Field): Part => (field === 'realIdle' || field === 'faults' ? CALLED[field] : field);
export const PARTS: readonly Part[] = FIELDS.map(partOf);

/** What stands in a part of an address and means nothing. */
export type Wrong = { part: Part; value: string };

/** Reads what makes sense and drops the rest, so that nothing but a rehearsal can be asked for. */
export const readAddress = (query: URLSearchParams): Address => readWhole(query).address;

/** What makes sense, and what does not; names that are none of an address are nothing to it. */
export function readWhole(query: URLSearchParams): { address: Address; wrong: Wrong[] } {
  const wrong: Wrong[] = [];
  const sound = FIELDS.flatMap((field) => {
    const part = partOf(field);
    if (!query.has(part)) return [];
    const texts = LISTS.has(part) ? itemsIn(query, part) : [query.get(part) ?? ''];
    const result = v.safeParse(SHAPES[field], meaning(field, texts));
    if (result.success) return result.output === false ? [] : [[field, result.output] as const];
    const place = result.issues[0].path?.[0]?.key;
    wrong.push({ part, value: (typeof place === 'number' && texts[place]) || texts.join() });
    return [];
  });
  return { address: Object.fromEntries(sound), wrong };
}

/** The query with `to` instead of what is wrong (of several things, of that one) or, at null, without it. */
export function replaced(query: URLSearchParams, { part, value }: Wrong, to: string | null): URLSearchParams {
  const items = LISTS.has(part) ? itemsIn(query, part) : [value];
  const all = items.includes(value) ? items : [value];
  const text = all.flatMap((item) => (item === value ? (to ?? []) : item)).join();
  const other = new URLSearchParams(query);
  if (text === '') other.delete(part);
  else other.set(part, text);
  return other;
}

const LISTS: ReadonlySet<Part> = new Set(
  FIELDS.filter((field) => SHAPES[field].type === 'array').map(partOf),
);

const itemsIn = (query: URLSearchParams, part: Part): string[] =>
  query.getAll(part).flatMap((text) => (text === '' ? [] : text.split(',')));

function meaning(field: Field, texts: string[]): unknown {
  const [text = ''] = texts;
  switch (SHAPES[field].type) {
    case 'array':
      return texts.map(number);
    case 'number':
      return number(text);
    case 'boolean':
      return text === '1' ? true : text === '0' ? false : text;
    default:
      return text;
  }
}

const number = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : text);

const isOfTheCalendar = (at: string) => {
  const time = Date.parse(`${at}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(at);
};

/** As a query, without its question mark; always in the same order. */
export const writeAddress = (address: Address): string =>
  FIELDS.flatMap((field) => {
    const value = address[field];
    if (value === undefined || value === false) return [];
    return `${partOf(field)}=${value === true ? 1 : String(value)}`;
  }).join('&');
