import { people, type Person } from '../card';
import { scenarios, type FiledScenario } from '../scenarios';
import { facilityOf, NEARBY } from '../world';
import { readAddress, type Address, type Carried } from './address';
import { carried } from './carried';
import type { Level } from './level';
import { outlines, terminalWith } from './outline';
import type { Replay } from './replay';
import { drawn } from './seed';
import { ANY_FACILITY, circumstances, type Circumstances, type Setting } from './setting';
import { unknownIn, type Unknown } from './unknown';

/** A rehearsal: a scenario or free practice, at a terminal by its id. No level: whatever the page begins with. */
export type Choice = {
  terminal: string;
  scenario: FiledScenario | null;
  level?: Level;
  setting: Setting;
  /** What somebody did is played in it. */
  replay?: Replay;
};

const FREE = { who: 'sato-haruko', moment: '2026-11-24T10:00' };

/**
 * The rehearsal a query means. What it leaves out its seed draws; without a seed it is the scenario's, or what most
 * would choose.
 */
export function choose(query: URLSearchParams): Choice | Unknown {
  const unknown = unknownIn(query);
  if (unknown) return unknown;
  const address = drawn(readAddress(query));
  const scenario = (address.scenario !== undefined && scenarios[address.scenario]) || null;
  const terminal = scenario?.terminal ?? address.terminal ?? terminalWith(address.make);
  const make = address.make ?? outlines[terminal]?.makes[0] ?? '';
  const person = people[address.who ?? scenario?.who[0] ?? FREE.who];
  if (!person) throw new Error(`nobody is called ${address.who}`);
  const about = scenario
    ? circumstances(scenario, person, {
        realTime: address.real ?? false,
        realIdle: address.realIdle ?? false,
        faults: address.faults ?? [],
      })
    : freely({ ...address, terminal }, person);
  const { level } = address;
  return { terminal, scenario, ...(level && { level }), setting: { ...about, make } };
}

function freely(address: Address & { terminal: string }, person: Person): Circumstances {
  const usual = outlines[address.terminal] ?? { purse: [], things: [] };
  const kinds = new Set<Carried>([
    ...(person.familyRegister ? [] : ['residence-card' as const]),
    ...(address.things ?? usual.things),
  ]);
  return {
    person: { ...person, municipality: address.city ?? person.municipality },
    facility: facilityOf(address.facility ?? ANY_FACILITY),
    face: NEARBY,
    moment: address.at ?? FREE.moment,
    purse: address.purse ?? usual.purse,
    things: [...kinds].map((kind) => carried[kind]),
    faults: address.faults ?? [],
    realTime: address.real ?? false,
    realIdle: address.realIdle ?? false,
  };
}
