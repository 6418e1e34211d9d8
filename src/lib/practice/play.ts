import { createActor, SimulatedClock, type AnyActorRef } from 'xstate';
import { fresh, type Kept, type Person } from '../card';
import type { Line, Scenario } from '../scenarios';
import type { Screen, Terminal, TerminalEvent } from '../screen';
import type { Belongings } from '../world';
import { busy, deeds, standOf, type Stand } from './script';
import { inputOf, settingOf } from './setting';

/** One deed of a script as it was done: by which line, at which step, before which screen. */
export type Deed = {
  line: number;
  step: string;
  screen: Screen;
  belongings: Belongings;
  event: TerminalEvent;
};

/** A scenario played by itself, on a clock of its own. */
export type Played = { deeds: Deed[]; stand: Stand; outcome: string | null };

/** Simulated ms between looks at the terminal, and until waiting is given up. */
const TICK = 250;
const PATIENCE = 200_000;

/**
 * Plays a scenario headless.
 * @throws when a line cannot be done: names the line, the step and what was on the screen.
 */
export function play(
  terminal: Terminal,
  scenario: Scenario,
  make: string,
  person: Person,
  kept: Kept = fresh,
): Played {
  const clock = new SimulatedClock();
  const actor = createActor(terminal.machine, {
    clock,
    input: inputOf(settingOf(scenario, make, person), kept),
  });
  actor.start();
  const stand = () => standOf(terminal, actor.getSnapshot(), person.memo ?? '');
  const done = scenario.script.flatMap((line, index) => doLine(line, index, { actor, clock, stand }));
  const played = { deeds: done, stand: stand(), outcome: terminal.outcomeOf(actor.getSnapshot()) };
  actor.stop();
  return played;
}

type Run = { actor: AnyActorRef; clock: SimulatedClock; stand: () => Stand };

function doLine(line: Line, index: number, { actor, clock, stand }: Run): Deed[] {
  const wait = (until: () => boolean) => {
    for (let waited = 0; !until() && waited < PATIENCE; waited += TICK) clock.increment(TICK);
  };
  if (line.ifAsked !== undefined) {
    wait(() => !busy(stand()));
    if (stand().step !== line.ifAsked) return [];
  }
  wait(() => deeds(line, stand()) !== null);
  const todo = deeds(line, stand());
  if (!todo) {
    const { step, screen } = stand();
    throw new Error(`line ${index} ${JSON.stringify(line)} cannot be done at ${step} "${screen.heading}"`);
  }
  return todo.map((event) => {
    const { step, screen, belongings } = stand();
    actor.send(event);
    return { line: index, step, screen, belongings, event };
  });
}
