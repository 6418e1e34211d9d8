import { createActor, SimulatedClock, type AnyActorRef } from 'xstate';
import type { Kept, Person } from '../card';
import type { Line, Scenario } from '../scenarios';
import type { Coaching, PlaceSpec, Screen, Talk, Terminal, TerminalEvent } from '../screen';
import type { Belongings } from '../world';
import { sheetsOf, type Result } from './compare';
import { belongingsIn, busy, deeds, isNewTrouble, standOf, type Stand } from './script';
import { circumstances, inputOf, keptFor } from './setting';

/**
 * One deed of a script as it was done: by which line, at which step, before which screen, and to whom. `trouble`: before
 * the next one the terminal was in trouble.
 */
export type Deed = {
  line: number;
  step: string;
  screen: Screen;
  belongings: Belongings;
  places: Record<string, PlaceSpec>;
  talk: Talk;
  coaching: Coaching;
  event: TerminalEvent;
  trouble?: true;
};

/**
 * A scenario played by itself, on a clock of its own. `begun`: at which step each line was ready to be done, also where
 * nothing was left to do of it, but not the lines that were not asked for.
 */
export type Played = {
  deeds: Deed[];
  begun: { line: number; step: string }[];
  stand: Stand;
  outcome: string | null;
  result: Result;
};

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
  kept: Kept = keptFor(scenario, person),
): Played {
  const clock = new SimulatedClock();
  const setting = { ...circumstances(scenario, person), make };
  const actor = createActor(terminal.machine, { clock, input: inputOf(setting, kept) });
  actor.start();
  const stand = () => standOf(terminal, actor.getSnapshot(), setting);
  const lines = scenario.script.map((line, index) => doLine(line, index, { actor, clock, stand }));
  const done = lines.flatMap((line) => line?.deeds ?? []);
  const played = {
    deeds: done.map(({ before, deed }, index): Deed => {
      const after = done[index + 1]?.before ?? stand();
      return isNewTrouble(before, after) ? { ...deed, trouble: true } : deed;
    }),
    begun: lines.flatMap((line, index) => (line ? [{ line: index, step: line.step }] : [])),
    stand: stand(),
    outcome: terminal.outcomeOf(actor.getSnapshot()),
    result: resultOf(terminal, actor.getSnapshot()),
  };
  actor.stop();
  return played;
}

/** What a run has left so far. */
export const resultOf = (terminal: Terminal, snapshot: Parameters<Terminal['stepOf']>[0]): Result => ({
  papers: sheetsOf(belongingsIn(snapshot)),
  record: terminal.recordOf(snapshot),
});

type Run = { actor: AnyActorRef; clock: SimulatedClock; stand: () => Stand };

/** Null for a line that is not asked for. */
function doLine(
  line: Line,
  index: number,
  { actor, clock, stand }: Run,
): { step: string; deeds: { before: Stand; deed: Deed }[] } | null {
  const wait = (until: () => boolean) => {
    for (let waited = 0; !until() && waited < PATIENCE; waited += TICK) clock.increment(TICK);
  };
  if (line.ifAsked !== undefined) {
    wait(() => !busy(stand()));
    if (stand().step !== line.ifAsked) return null;
  }
  wait(() => deeds(line, stand()) !== null);
  const begun = stand();
  const todo = deeds(line, begun);
  if (!todo) {
    throw new Error(
      `line ${index} ${JSON.stringify(line)} cannot be done at ${begun.step} "${begun.screen.heading}"`,
    );
  }
  const done = todo.map((event) => {
    const before = stand();
    const { step, screen, belongings, places, talk, coaching } = before;
    actor.send(event);
    const deed = { line: index, step, screen, belongings, places, talk, coaching, event };
    return { before, deed };
  });
  return { step: begun.step, deeds: done };
}
