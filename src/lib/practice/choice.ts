import { people } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import { municipalities, type Yen } from '../world';
import { readAddress } from './address';
import { settingOf, type Setting } from './setting';

/** What an address asks for; `terminal` is the id of a terminal, whose makes only it knows. */
export type Choice = { terminal: string; scenario: Scenario | null; setting: Setting };

const NAMED = ['scenario', 'make', 'who', 'city', 'at', 'purse'] as const;

/** Something an address names that there is not. */
export type Unknown = { unknown: (typeof NAMED)[number] };

const PURSE: Yen[] = [500, 100, 100, 100, 50, 10, 10, 5, 1];

/** What is free to choose is chosen for the copier: there is no other terminal yet. */
const FREE = { terminal: 'shop-copier', make: 'seven-eleven', moment: '2026-11-24T10:00' };

/** The rehearsal a query means; what it leaves out is the scenario's, or what most would choose. */
export function choose(query: URLSearchParams): Choice | Unknown {
  const address = readAddress(query);
  const lost = NAMED.find((name) => query.has(name) && address[name] === undefined);
  if (lost) return { unknown: lost };
  const scenario = address.scenario === undefined ? null : own(scenarios, address.scenario);
  if (scenario === undefined) return { unknown: 'scenario' };
  const person = own(people, address.who ?? scenario?.who[0] ?? 'sato-haruko');
  if (!person || (scenario && !scenario.who.includes(person.id))) return { unknown: 'who' };
  const make = address.make ?? FREE.make;
  const realTime = address.real ?? false;
  if (scenario)
    return { terminal: scenario.terminal, scenario, setting: settingOf(scenario, make, person, realTime) };
  const city = own(municipalities, address.city ?? person.municipality);
  if (!city) return { unknown: 'city' };
  const setting: Setting = {
    make,
    person: { ...person, municipality: city.id },
    moment: address.at ?? FREE.moment,
    purse: address.purse ?? PURSE,
    things: [
      ...(person.familyRegister ? [] : [{ kind: 'residence-card' as const }]),
      { kind: 'transit-card', balance: 1200 },
    ],
    faults: address.faults ?? [],
    realTime,
  };
  return { terminal: FREE.terminal, scenario: null, setting };
}

const own = <T>(all: Record<string, T>, id: string): T | undefined =>
  Object.hasOwn(all, id) ? all[id] : undefined;
