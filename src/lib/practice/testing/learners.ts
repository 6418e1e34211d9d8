import { people, type Person } from '../../card';
import { scenarios, type Scenario } from '../../scenarios';
import { Learner } from './learner';
import { terminalOf } from './terminals';

/** For tests: somebody at the beginning of a scenario; its first person, at a make of its terminal. */
export function learner(id: string, make: string, who?: string): Learner {
  const scenario = scenarios[id] as Scenario;
  return new Learner(terminalOf(scenario), scenario, make, people[who ?? scenario.who[0]] as Person);
}

/** Somebody who has followed the guide to a step, where it says something. */
export const learnerAt = (step: string, ...who: Parameters<typeof learner>): Learner =>
  learner(...who).follows((self) => self.step === step && self.next !== null);

/** How it ends for somebody who follows the guide from here on. */
export function ended(self: Learner): { outcome: string | null; wrong: string[] } {
  self.follows();
  return { outcome: self.outcome, wrong: self.wrong };
}
