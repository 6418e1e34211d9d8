import { people } from '../card';
import { scenarios, type FiledScenario } from '../scenarios';
import { facilities, municipalities } from '../world';
import { CARRIED, type Address, type Part } from './address';
import { levels } from './level';
import { outlines, terminalWith } from './outline';
import { ANY_FACILITY } from './setting';

/** The scenario an address names, if there is one. */
export const scenarioOf = ({ scenario }: Address): FiledScenario | undefined => own(scenarios, scenario);

/** What there is of a part, where the parts before it are as they are; none where a part is no choice among names. */
export function knownFor(part: Part, address: Address): readonly string[] {
  const scenario = scenarioOf(address);
  const named = scenario?.terminal ?? address.terminal;
  const outline = own(outlines, named ?? terminalWith(address.make));
  switch (part) {
    case 'make':
      return named === undefined ? existing('make') : (outline?.makes ?? []);
    case 'who':
      return scenario?.who ?? existing('who');
    case 'fault':
      return scenario ? faultsBeside(scenario) : (outline?.faults ?? []);
    default:
      return existing(part);
  }
}

/** What goes wrong in a scenario, and what may go wrong besides. */
function faultsBeside({ id, terminal, faults = [] }: FiledScenario): string[] {
  const passing = Object.entries(outlines[terminal]?.passing ?? {});
  return [...new Set([...faults, ...passing.flatMap(([fault, but]) => (but.includes(id) ? [] : fault))])];
}

/** What there is of a part for one rehearsal or another. */
export function existing(part: Part): readonly string[] {
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

/** Where a terminal is named, the scenarios there. */
export const scenariosAt = (terminal: string | undefined): string[] =>
  Object.values(scenarios)
    .filter((one) => own(outlines, terminal) === undefined || one.terminal === terminal)
    .map(({ id }) => id);

/** The scenarios at the same terminal in which just this goes wrong. */
export const scenariosWith = (fault: string, address: Address): string[] =>
  scenariosAt(scenarioOf(address)?.terminal).filter((id) => scenarios[id]?.faults?.includes(fault));

/** What an address says otherwise than its scenario, which brings all of this with it. */
export function broughtAlong(address: Address): { part: Part; value: string }[] {
  const scenario = scenarioOf(address);
  if (!scenario) return [];
  const { terminal, where = ANY_FACILITY, when, purse, things = [] } = scenario;
  const person = own(people, address.who ?? scenario.who[0]);
  const brought = {
    terminal: [terminal],
    city: [person?.municipality],
    facility: [where],
    at: [when],
    purse,
    things: things.map(({ kind }) => kind),
  };
  return (Object.keys(brought) as (keyof typeof brought)[]).flatMap((part) => {
    const said = address[part];
    if (said === undefined || sorted([said].flat()) === sorted(brought[part])) return [];
    return { part, value: String(said) };
  });
}

/** There is a film of a scenario only. */
export const filmOfNothing = ({ film, scenario, seed }: Address): { part: Part; value: string }[] =>
  film !== undefined && scenario === undefined && seed === undefined ? [{ part: 'film', value: film }] : [];

const sorted = (items: unknown[]): string => items.map(String).sort().join();

const own = <T>(all: Record<string, T>, id: string | undefined): T | undefined =>
  id !== undefined && Object.hasOwn(all, id) ? all[id] : undefined;
