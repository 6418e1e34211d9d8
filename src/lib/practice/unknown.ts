import { people } from '../card';
import { scenarios } from '../scenarios';
import { facilities, municipalities } from '../world';
import { CARRIED, PARTS, readWhole, writeAddress, type Address, type Part, type Wrong } from './address';
import { levels } from './level';
import { nearest } from './nearest';
import { outlines, terminalWith } from './outline';

/** Something an address names that there is not, or not for the rehearsal it asks for. */
export type Unknown = {
  unknown: Part;
  /** As written in the address. */
  value: string;
  /** It exists: a person who does not do the scenario, a make or a fault of another terminal. */
  elsewhere: boolean;
  /** What may have been meant, the most alike first, and the query that begins it; empty when nothing is alike. */
  near: { id: string; query: string }[];
};

/** What is wrong with a query, its first part first; null when nothing is. */
export function unknownIn(query: URLSearchParams): Unknown | null {
  const wrong = wrongIn(query);
  if (!wrong) return null;
  const { part, value } = wrong;
  const known = knownFor(part, readWhole(query).address);
  const elsewhere = existing(part).includes(value);
  const near = (elsewhere ? known : nearest(value, known)).flatMap((id) => {
    const begun = beginning(query, wrong, id);
    return begun === null ? [] : [{ id, query: begun }];
  });
  return { unknown: part, value, elsewhere, near };
}

/** In the order of an address: what one can be depends on what one does, and that on where. */
function wrongIn(query: URLSearchParams): Wrong | undefined {
  const { address, wrong } = readWhole(query);
  const all = [...wrong, ...NAMED.flatMap((part) => missing(part, address))];
  return all.sort((one, other) => PARTS.indexOf(one.part) - PARTS.indexOf(other.part))[0];
}

const NAMED = ['scenario', 'terminal', 'make', 'who', 'city', 'facility', 'fault'] as const;

function missing(part: (typeof NAMED)[number], address: Address): Wrong[] {
  const named = [(part === 'fault' ? address.faults : address[part]) ?? []].flat();
  const known = knownFor(part, address);
  return named.filter((id) => !known.includes(id)).map((value) => ({ part, value }));
}

/** What there is of a part, where the parts before it are as they are; none where a part is no choice among names. */
function knownFor(part: Part, address: Address): readonly string[] {
  const scenario = own(scenarios, address.scenario);
  const named = scenario?.terminal ?? address.terminal;
  const outline = own(outlines, named ?? terminalWith(address.make));
  switch (part) {
    case 'make':
      return named === undefined ? existing('make') : (outline?.makes ?? []);
    case 'who':
      return scenario?.who ?? existing('who');
    case 'fault':
      return outline?.faults ?? [];
    default:
      return existing(part);
  }
}

/** What there is of a part for one rehearsal or another. */
function existing(part: Part): readonly string[] {
  const all = Object.values(outlines);
  switch (part) {
    case 'scenario':
      return Object.keys(scenarios);
    case 'terminal':
      return Object.keys(outlines);
    case 'make':
      return all.flatMap(({ makes }) => makes);
    case 'who':
      return Object.keys(people);
    case 'city':
      return Object.keys(municipalities);
    case 'facility':
      return Object.keys(facilities);
    case 'things':
      return CARRIED;
    case 'level':
      return levels;
    case 'fault':
      return all.flatMap(({ faults }) => faults);
    default:
      return [];
  }
}

/** The query with this instead of what is wrong, without what does not go with it; null when it cannot begin. */
function beginning(query: URLSearchParams, { part, value }: Wrong, id: string): string | null {
  const mended = new URLSearchParams(query);
  mended.delete(part);
  for (const text of query.getAll(part)) {
    if (part !== 'things') mended.append(part, text === value ? id : text);
    else
      mended.append(
        part,
        text
          .split(',')
          .map((one) => (one === value ? id : one))
          .join(','),
      );
  }
  for (let next = wrongIn(mended); next; next = wrongIn(mended)) {
    if (next.part === part) return null;
    mended.delete(next.part);
  }
  return writeAddress(readWhole(mended).address);
}

const own = <T>(all: Record<string, T>, id: string | undefined): T | undefined =>
  id !== undefined && Object.hasOwn(all, id) ? all[id] : undefined;
