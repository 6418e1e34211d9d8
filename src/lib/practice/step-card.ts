import type { Person } from '../card';
import type { Scenario } from '../scenarios';
import type { Terminal } from '../screen';
import type { Words } from '../words';
import { broughtFor, type Brought } from './brought';
import { stepOf, visitsOf, type CardStep, type Visit } from './card-step';
import { rightWay, type Detour } from './right-way';

/** A scenario to take along: the right way, step by step, without what only waits. */
export type StepCard = Brought & {
  steps: CardStep[];
  /** What to do if it goes wrong as the scenario has it go wrong on purpose. */
  detours: CardDetour[];
};

/** `after`, `back`: the steps, by their place from 0, at which it may go wrong and with which one goes on; null at the end. */
export type CardDetour = { after: number; steps: CardStep[]; back: number | null };

/**
 * Null for what is to be done in practice only: a scenario of the locked card, or one that has no right way.
 * @throws when the scenario cannot be played on this make by this person.
 */
export function stepCard(
  terminal: Terminal,
  scenario: Scenario,
  make: string,
  person: Person,
): StepCard | null {
  const way = scenario.teaches === 'lock' ? null : rightWay(terminal, scenario, make, person);
  if (!way) return null;
  const { deeds } = way.played;
  const visits = visitsOf(deeds);
  const seen = new Set<Words>();
  return {
    steps: visits.map((visit, index) => stepOf(visit, visits[index + 1], way.scenario, seen)),
    detours: way.detours.flatMap((detour) => detourOn(visits, detour)),
    ...broughtFor(way.scenario, deeds),
  };
}

/** None where nothing is to be done. */
function detourOn(visits: Visit[], { scenario, line: wrong, at, deeds, back }: Detour): CardDetour[] {
  if (deeds.length === 0) return [];
  const steps = visitsOf(deeds).map((visit) => ({
    ...stepOf(visit, undefined, scenario, new Set()),
    says: [],
  }));
  const same = visits.findLastIndex(([{ step }]) => step === at);
  const after = same >= 0 ? same : visits.findLastIndex(([{ line }]) => line < wrong);
  const found = back === null ? -1 : visits.findIndex(([{ step }]) => step === back);
  return [{ after: Math.max(0, after), steps, back: found < 0 ? null : found }];
}
