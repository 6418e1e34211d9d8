import type { Day } from '$lib/card';
import {
  adviceFor,
  nextAdvice,
  readinessFor,
  writeAddress,
  type Advice,
  type Readiness,
  type Run,
  type Tasks,
} from '$lib/practice';
import type { OfferedScenario, OfferedTerminal } from '../offer.server';

type Offers = { scenarios: OfferedScenario[]; terminals: OfferedTerminal[]; tasks: Tasks };

/** Something to do, and the address, as a query, at which it begins with the help that is advised. */
export type Step = { scenario: OfferedScenario; advice: Advice; query: string };

/** A task somebody has tried. */
export type Task = {
  scenario: OfferedScenario;
  last: Run;
  readiness: Readiness;
  isLesson: boolean;
  /** Null when nothing is left to do for it. */
  step: Step | null;
  /** To do it once more as last time. */
  query: string;
};

/** What one can do at one terminal. `untried`: how many tasks there are besides. */
export type TerminalPractised = { id: string; make: string; name: string; tasks: Task[]; untried: number };

/** What somebody has done, by terminal and task. */
export class Practised {
  readonly #runs: Run[];
  readonly #offers: Offers;
  readonly #today: Day;

  constructor(runs: Run[], offers: Offers, today: Day) {
    this.#runs = runs.filter(({ scenario }) => Object.hasOwn(offers.tasks, scenario));
    this.#offers = offers;
    this.#today = today;
  }

  get isNew(): boolean {
    return this.#runs.length === 0;
  }

  get next(): Step | null {
    return this.#step(nextAdvice(this.#runs, this.#offers.tasks, this.#today));
  }

  get terminals(): TerminalPractised[] {
    return this.#offers.terminals.map(({ id, words, makes }) => {
      const here = this.#offers.scenarios.filter(({ terminal }) => terminal === id);
      const tasks = here.flatMap((scenario) => this.#task(scenario) ?? []);
      const last = this.#runs.findLast(({ terminal }) => terminal === id)?.make;
      const make = makes.find((one) => one.id === last) ?? makes[0];
      return { id, make: make?.id ?? '', name: words, tasks, untried: here.length - tasks.length };
    });
  }

  #task(scenario: OfferedScenario): Task | null {
    const { id } = scenario;
    const { tasks } = this.#offers;
    const last = this.#lastOf(id);
    if (!last) return null;
    return {
      scenario,
      last,
      readiness: readinessFor(id, this.#runs, tasks),
      isLesson: tasks[id]?.teaches === 'lock',
      step: this.#step(adviceFor(id, this.#runs, tasks, this.#today)),
      query: this.#query(scenario, last.level),
    };
  }

  #step(advice: Advice | null): Step | null {
    const scenario = this.#offers.scenarios.find(({ id }) => id === advice?.scenario);
    if (!advice || !scenario) return null;
    return { scenario, advice, query: this.#query(scenario, advice.level) };
  }

  /** On the make and as the person of last time, where there still are such. */
  #query({ id, terminal, who }: OfferedScenario, level: Run['level']): string {
    const last = this.#lastOf(id) ?? this.#runs.findLast((run) => run.terminal === terminal);
    const makes = this.#offers.terminals.find((one) => one.id === terminal)?.makes ?? [];
    return writeAddress({
      scenario: id,
      make: makes.find((one) => one.id === last?.make)?.id,
      who: who.find((one) => one === last?.person),
      level,
    });
  }

  #lastOf(scenario: string): Run | undefined {
    return this.#runs.findLast((run) => run.scenario === scenario);
  }
}
