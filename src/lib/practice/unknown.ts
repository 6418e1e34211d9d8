import { scenarios } from '../scenarios';
import { PARTS, readWhole, replaced, writeAddress, type Address, type Part, type Wrong } from './address';
import {
  broughtAlong,
  existing,
  filmOfNothing,
  knownFor,
  scenarioOf,
  scenariosAt,
  scenariosWith,
} from './known';
import { nearest } from './nearest';
import { outlines } from './outline';

/**
 * Something an address asks for that cannot be had. `unknown`: there is no such thing; `elsewhere`: there is, but not for
 * this scenario or at this terminal; `own`: the scenario brings its own, or goes otherwise with it; or there is no scenario
 * that could be filmed.
 */
export type Trouble = Wrong & { why: 'unknown' | 'elsewhere' | 'own' };

/** What can be instead: of which part, at which terminal where it is a scenario, and the query that asks for it. */
export type Offer = { part: Part; id: string; terminal?: string; query: string };

/** What is wrong with an address, and what can be done about the first of it. */
export type Unknown = {
  unknown: Part;
  /** As written in the address, at most 40 characters of it. */
  value: string;
  why: Trouble['why'];
  /** What else is wrong, and left out in all that is offered. */
  also: Trouble[];
  offers: Offer[];
  /** They may have been meant, the most alike first; else they are what there is. */
  alike: boolean;
  /** The query without all that is wrong, and whether it still says what shall begin. */
  rest: { query: string; begins: boolean };
};

/** Null when nothing is wrong. */
export function unknownIn(query: URLSearchParams): Unknown | null {
  const [first, ...also] = troublesIn(query);
  if (!first) return null;
  const others = without(query, also);
  const { part, value, why } = shown(first);
  const isNamed = first.part === 'scenario' || (first.part === 'terminal' && !query.has('scenario'));
  return {
    ...{ unknown: part, value, why, also: also.map(shown) },
    ...offersFor(first, others),
    rest: { query: written(without(others, [first])), begins: !isNamed },
  };
}

/** In the order of an address: what one can be depends on what one does, and that on where. */
function troublesIn(query: URLSearchParams): Trouble[] {
  const { address, wrong } = readWhole(query);
  const troubles = [
    ...wrong.map((one): Trouble => ({ ...one, why: 'unknown' })),
    ...NAMED.flatMap((part) => missing(part, address)),
    ...[...broughtAlong(address), ...filmOfNothing(address)].map((one): Trouble => ({ ...one, why: 'own' })),
  ];
  const inOrder = troubles.sort((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part));
  return inOrder.filter(
    ({ part, why }) => why !== 'own' || !inOrder.some((one) => one.part === part && one.why !== 'own'),
  );
}

const NAMED = ['scenario', 'terminal', 'make', 'who', 'city', 'facility', 'fault'] as const;

function missing(part: (typeof NAMED)[number], address: Address): Trouble[] {
  const named = [(part === 'fault' ? address.faults : address[part]) ?? []].flat();
  const known = knownFor(part, address);
  return named
    .filter((value) => !known.includes(value))
    .map((value) => ({ part, value, why: why(part, value, address) }));
}

function why(part: Part, value: string, address: Address): Trouble['why'] {
  const terminal = scenarioOf(address)?.terminal;
  if (part === 'fault' && terminal && outlines[terminal]?.faults.includes(value)) return 'own';
  return existing(part).includes(value) ? 'elsewhere' : 'unknown';
}

/** As many as one can choose from at a glance. */
const FEW = 6;

function offersFor(wrong: Trouble, query: URLSearchParams): Pick<Unknown, 'offers' | 'alike'> {
  const { address } = readWhole(query);
  if (wrong.why === 'own') {
    const instead = wrong.part === 'fault' ? scenariosWith(wrong.value, address) : [];
    return {
      offers: instead.map((id) => offered('scenario', id, inScenario(query, wrong, id))),
      alike: false,
    };
  }
  const known = wrong.part === 'scenario' ? scenariosAt(address.terminal) : knownFor(wrong.part, address);
  const near = wrong.why === 'unknown' ? nearest(wrong.value, known) : [];
  const all = known.length <= FEW || wrong.why === 'elsewhere' ? known : [];
  const offers = (near.length > 0 ? near : all).flatMap((id) => {
    const mended = replaced(query, wrong, id);
    return troublesIn(mended)[0]?.part === wrong.part ? [] : offered(wrong.part, id, mended);
  });
  return { offers, alike: near.length > 0 };
}

const offered = (part: Part, id: string, query: URLSearchParams): Offer => {
  const terminal = part === 'scenario' ? scenarios[id]?.terminal : undefined;
  return { part, id, ...(terminal && { terminal }), query: written(query) };
};

/** Another scenario instead of what does not go with this one, by the same person where they do it. */
function inScenario(query: URLSearchParams, wrong: Trouble, id: string): URLSearchParams {
  const other = without(query, [wrong]);
  other.set('scenario', id);
  if (!scenarios[id]?.who.includes(other.get('who') ?? '')) other.delete('who');
  return other;
}

const without = (query: URLSearchParams, troubles: Wrong[]): URLSearchParams =>
  troubles.reduce((rest, one) => replaced(rest, one, null), query);

const written = (query: URLSearchParams): string => writeAddress(readWhole(query).address);

/** In characters. */
const SHOWN = 40;

/** Without what would not be seen, or would turn the writing round. */
function shown({ value, ...trouble }: Trouble): Trouble {
  const characters = [...value.replaceAll(/\p{C}/gu, '\u{FFFD}')];
  const isLong = characters.length > SHOWN;
  return { ...trouble, value: isLong ? `${characters.slice(0, SHOWN - 1).join('')}…` : characters.join('') };
}
