import { resolve } from '$app/paths';
import type { Speech } from '$lib/coach';
import type { Part } from '$lib/practice';
import type { Words } from '$lib/words';

/** What a value of an address is called. */
export type Naming = (part: Part, id: string) => Words;

type Named = Partial<Record<Part, Partial<Record<string, Words>>>>;

/** What is not loaded, or has no name, is called by its id. */
export async function loadNaming({ language, phrases }: Speech): Promise<Naming> {
  const { home, free, hands, levels } = phrases;
  const fetched = await fetchNames(resolve(`/${language}/names.json`));
  const things = (id: string) => hands.thing(id as Parameters<typeof hands.thing>[0]);
  const names: Named = {
    ...fetched,
    make: { ...fetched.make, ...home.makes },
    terminal: Object.fromEntries(Object.entries(home.terminals).map(([id, { name }]) => [id, name])),
    fault: Object.fromEntries(Object.entries(free.faults).map(([id, { name }]) => [id, name])),
    level: levels.names,
  };
  return (part, id) => (part === 'things' ? things(id) : (names[part]?.[id] ?? id));
}

async function fetchNames(from: string): Promise<Named> {
  try {
    return (await (await fetch(from)).json()) as Named;
  } catch {
    return {};
  }
}
