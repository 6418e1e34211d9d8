import { readdirSync } from 'node:fs';
import { createActor, SimulatedClock } from 'xstate';
import { fresh, people } from '../../src/lib/card';
import { play } from '../../src/lib/practice/play';
import { circumstances, inputOf, keptFor } from '../../src/lib/practice/setting';
import type { Scenario } from '../../src/lib/scenarios/scenario';
import type { Terminal, TerminalEvent, TerminalInput } from '../../src/lib/screen';
import { terminals } from '../../films/terminals';

/** A way through a terminal: at which step what is done; `query` brings the practice page to its beginning. */
export type Journey = {
  name: string;
  query: string;
  terminal: Terminal;
  input: TerminalInput;
  deeds: { step: string; event: TerminalEvent }[];
  /** The steps one comes through, also those that pass by themselves. */
  steps: Set<string>;
  /** Where it ends, if not where a scenario does. */
  until?: string;
};

/** Simulated ms between two looks at a terminal, and how many looks long something is waited for. */
export const TICK = 250;
export const LOOKS = 600;

const folder = new URL('../../src/lib/scenarios/', import.meta.url);
const NO_SCENARIO = ['index.ts', 'scenario.ts', ...Object.keys(terminals).map((id) => `${id}.ts`)];

/** Every scenario on every make. */
export async function scenarioJourneys(): Promise<Journey[]> {
  const files = readdirSync(folder).filter(
    (file) => !NO_SCENARIO.includes(file) && !/\.test\.ts$/.test(file),
  );
  const scenarios = await Promise.all(
    files.map(async (file) => {
      const { default: scenario } = (await import(new URL(file, folder).href)) as { default: Scenario };
      return { id: file.slice(0, -'.ts'.length), scenario };
    }),
  );
  return scenarios.flatMap(({ id, scenario }) => {
    const terminal = terminals[scenario.terminal];
    const who = people[scenario.who[0]];
    if (!terminal || !who) throw new Error(`nobody can play ${id}`);
    return Object.keys(terminal.makes).map((make): Journey => {
      const input = inputOf({ ...circumstances(scenario, who), make }, keptFor(scenario, who, fresh));
      const { deeds } = play(terminal, scenario, make, who);
      const query = `scenario=${id}&make=${make}`;
      return {
        name: `${id}, ${make}`,
        query,
        terminal,
        input,
        deeds,
        steps: stepsOn(terminal, input, deeds),
      };
    });
  });
}

/** As few of these journeys as come through every step that any of them comes through. */
export function fewest(journeys: Journey[]): Journey[] {
  const open = new Set(
    journeys.flatMap(({ terminal, steps }) => [...steps].map((step) => `${terminal.id} ${step}`)),
  );
  const chosen: Journey[] = [];
  const adds = ({ terminal, steps }: Journey) =>
    [...steps].filter((step) => open.has(`${terminal.id} ${step}`));
  while (open.size > 0) {
    const best = journeys.reduce((a, b) => (adds(b).length > adds(a).length ? b : a));
    chosen.push(best);
    for (const step of adds(best)) open.delete(`${best.terminal.id} ${step}`);
  }
  return chosen;
}

/** Every step one comes through by these deeds, until the terminal says goodbye or stands at this step. */
export function stepsOn(
  terminal: Terminal,
  input: TerminalInput,
  deeds: Journey['deeds'],
  until?: string,
): Set<string> {
  const clock = new SimulatedClock();
  const actor = createActor(terminal.machine, { clock, input });
  const steps = new Set<string>();
  actor.subscribe((snapshot) => steps.add(terminal.stepOf(snapshot)));
  actor.start();
  const isAt = (step: string) => terminal.stepOf(actor.getSnapshot()) === step;
  for (const { step, event } of deeds) {
    for (let looks = 0; !isAt(step) && looks < LOOKS; looks += 1) clock.increment(TICK);
    actor.send(event);
  }
  const isOver = () => (until === undefined ? terminal.outcomeOf(actor.getSnapshot()) !== null : isAt(until));
  for (let looks = 0; !isOver() && looks < LOOKS; looks += 1) clock.increment(TICK);
  actor.stop();
  return steps;
}
