import * as v from 'valibot';
import { TRIES, type Card, type PinName } from './card';
import { people } from './people';

/** Tries left by PIN; a PIN that is not named has all of them. */
export type Tries = Partial<Record<PinName, number>>;

/** What a device remembers of the cards, by person: tries left, never a secret. */
export type Kept = { version: typeof VERSION; tries: Record<string, Tries> };

const VERSION = 1;

/** Why a text cannot be read; `newer`: only a later version of this site can. */
export type Unread = 'unreadable' | 'older' | 'newer';

/** Nothing remembered: every card has all its tries. */
export const fresh: Kept = { version: VERSION, tries: {} };

export const write = (kept: Kept): string => JSON.stringify(kept);

/**
 * What a text remembers. Absent text is fresh; text of another version or that makes no sense is fresh too, and
 * `problem` says so. People who no longer exist are dropped. Never throws.
 */
export function read(text: string | null): { kept: Kept; problem: Unread | null } {
  if (text === null) return { kept: fresh, problem: null };
  const json = parse(text);
  const result = v.safeParse(KeptText, json);
  if (!result.success) return { kept: fresh, problem: whyNot(json) };
  const known = Object.entries(result.output.tries).filter(([id]) => Object.hasOwn(people, id));
  return { kept: { version: VERSION, tries: Object.fromEntries(known) }, problem: null };
}

/** The card with the tries that are remembered for its holder. */
export const withKept = (card: Card, kept: Kept): Card =>
  withTries(card, Object.hasOwn(kept.tries, card.holder) ? (kept.tries[card.holder] ?? {}) : {});

/** What is remembered after this card was used; a card with all its tries needs no remembering. */
export function keep(kept: Kept, card: Card): Kept {
  const others = Object.entries(kept.tries).filter(([id]) => id !== card.holder);
  const used: Tries = {};
  for (const name of pinNames(card)) {
    const left = card.pins[name]?.triesLeft ?? 0;
    if (left < TRIES[name]) used[name] = left;
  }
  const tries = Object.keys(used).length > 0 ? [...others, [card.holder, used] as const] : others;
  return { version: VERSION, tries: Object.fromEntries(tries) };
}

/** The tries left of every PIN the card has. */
export function triesOf(card: Card): Tries {
  const tries: Tries = {};
  for (const name of pinNames(card)) tries[name] = card.pins[name]?.triesLeft ?? 0;
  return tries;
}

/** The card with these tries left; its PINs that are not named have all of theirs. */
export function withTries(card: Card, tries: Tries): Card {
  const pins: Card['pins'] = {};
  for (const name of pinNames(card)) {
    const pin = card.pins[name];
    if (pin) pins[name] = { ...pin, triesLeft: tries[name] ?? TRIES[name] };
  }
  return { ...card, pins };
}

const pinNames = (card: Card): PinName[] => Object.keys(card.pins) as PinName[];

const count = (most: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most)));

const KeptText = v.object({
  version: v.literal(VERSION),
  tries: v.record(
    v.string(),
    v.strictObject({
      authentication: count(TRIES.authentication),
      'resident-register': count(TRIES['resident-register']),
      'card-information': count(TRIES['card-information']),
      signature: count(TRIES.signature),
    }),
  ),
});

const OlderText = v.object({ version: v.pipe(v.number(), v.maxValue(VERSION - 1)) });
const NewerText = v.object({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) });

const whyNot = (json: unknown): Unread => {
  if (v.is(NewerText, json)) return 'newer';
  return v.is(OlderText, json) ? 'older' : 'unreadable';
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
