import { people, type Person } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import { facilities, municipalities, NEARBY, type Thing, type Yen } from '../world';
import { readAddress, type Address, type Carried } from './address';
import { ANY_FACILITY, circumstances, type Circumstances, type Setting } from './setting';

/** A rehearsal: a scenario or free practice, at a terminal by its id. */
export type Choice = { terminal: string; scenario: Scenario | null; setting: Setting };

/** What an address asks for, before the terminal is loaded: only the terminal knows its makes. */
export type Wish = Omit<Choice, 'setting'> & { setting: Circumstances; make: string | undefined };

const NAMED = [
  'scenario',
  'terminal',
  'make',
  'who',
  'city',
  'facility',
  'at',
  'purse',
  'things',
] as const satisfies (keyof Address)[];

/** Something an address names that there is not. */
export type Unknown = { unknown: (typeof NAMED)[number] };

const FREE = { terminal: 'shop-copier', who: 'sato-haruko', moment: '2026-11-24T10:00' };

/** What most take along to a terminal, besides their cards. */
const USUAL: Record<string, { purse: Yen[]; things: Carried[] }> = {
  'shop-copier': { purse: [500, 100, 100, 100, 50, 10, 10, 5, 1], things: ['transit-card'] },
  'card-reader': { purse: [], things: ['phone'] },
};

const THINGS: Record<Carried, Thing> = {
  phone: { kind: 'phone', shows: 'lock' },
  'eligibility-notice': { kind: 'eligibility-notice' },
  'eligibility-certificate': { kind: 'eligibility-certificate' },
  prescription: { kind: 'prescription' },
  'residence-card': { kind: 'residence-card' },
  'transit-card': { kind: 'transit-card', balance: 1200 },
};

/** The rehearsal a query means; what it leaves out is the scenario's, or what most would choose. */
export function choose(query: URLSearchParams): Wish | Unknown {
  const address = readAddress(query);
  const lost = NAMED.find((name) => query.has(name) && address[name] === undefined);
  if (lost) return { unknown: lost };
  const scenario = address.scenario === undefined ? null : own(scenarios, address.scenario);
  if (scenario === undefined) return { unknown: 'scenario' };
  const person = own(people, address.who ?? scenario?.who[0] ?? FREE.who);
  if (!person || (scenario && !scenario.who.includes(person.id))) return { unknown: 'who' };
  const { make, real = false } = address;
  if (!scenario) return freely(address, person);
  return { terminal: scenario.terminal, make, scenario, setting: circumstances(scenario, person, real) };
}

/** On the make one wishes, or the first there is. */
export function onMake({ make, setting, ...wish }: Wish, makes: Record<string, unknown>): Choice | Unknown {
  const found = make ?? Object.keys(makes)[0];
  if (found === undefined || !Object.hasOwn(makes, found)) return { unknown: 'make' };
  return { ...wish, setting: { ...setting, make: found } };
}

function freely(address: Address, person: Person): Wish | Unknown {
  const terminal = address.terminal ?? FREE.terminal;
  const city = own(municipalities, address.city ?? person.municipality);
  if (!city) return { unknown: 'city' };
  const facility = own(facilities, address.facility ?? ANY_FACILITY);
  if (!facility) return { unknown: 'facility' };
  const usual = own(USUAL, terminal) ?? { purse: [], things: [] };
  const kinds = new Set<Carried>([
    ...(person.familyRegister ? [] : ['residence-card' as const]),
    ...(address.things ?? usual.things),
  ]);
  return {
    terminal,
    make: address.make,
    scenario: null,
    setting: {
      person: { ...person, municipality: city.id },
      facility,
      face: NEARBY,
      moment: address.at ?? FREE.moment,
      purse: address.purse ?? usual.purse,
      things: [...kinds].map((kind) => THINGS[kind]),
      faults: address.faults ?? [],
      realTime: address.real ?? false,
    },
  };
}

const own = <T>(all: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(all, id) ? all[id] : undefined;
