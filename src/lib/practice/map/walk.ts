import { createActor, SimulatedClock, type AnyMachineSnapshot } from 'xstate';
import type { Person } from '../../card';
import type { Scenario } from '../../scenarios';
import type { Terminal } from '../../screen';
import type { Words } from '../../words';
import { play } from '../play';
import { standOf } from '../script';
import { circumstances, inputOf, keptFor } from '../setting';

/**
 * A step on the way of a scenario's own play: also one of waiting, and one that is left at once because what it waits for
 * is so already. `key`: the label of the key that led there.
 */
export type Stop = { step: string; key: Words | null; snapshot: AnyMachineSnapshot };

/** Simulated ms between looks at the terminal, and until waiting is given up. */
const TICK = 250;
const PATIENCE = 200_000;

/** Every stop of a scenario's own play, in order; a step it comes back to stands there again. */
export function walk(terminal: Terminal, scenario: Scenario, make: string, person: Person): Stop[] {
  const setting = { ...circumstances(scenario, person), make };
  const clock = new SimulatedClock();
  const stops: Stop[] = [];
  let key: Words | null = null;
  const stop = (snapshot: AnyMachineSnapshot) => {
    const step = terminal.stepOf(snapshot);
    if (step === stops.at(-1)?.step || !terminal.steps.includes(step)) return;
    stops.push({ step, key, snapshot });
    key = null;
  };
  const actor = createActor(terminal.machine, {
    clock,
    input: inputOf(setting, keptFor(scenario, person)),
    inspect: (seen) => {
      if (seen.type === '@xstate.microstep') stop(seen.snapshot as AnyMachineSnapshot);
    },
  });
  actor.start();
  stop(actor.getSnapshot());
  const wait = (until: () => boolean) => {
    for (let waited = 0; !until() && waited < PATIENCE; waited += TICK) clock.increment(TICK);
  };
  const seen = () => {
    const { step, screen, belongings, talk } = standOf(terminal, actor.getSnapshot(), setting);
    return JSON.stringify([step, screen, belongings, talk]);
  };
  for (const { step, screen, belongings, talk, event } of play(terminal, scenario, make, person).deeds) {
    const wanted = JSON.stringify([step, screen, belongings, talk]);
    wait(() => seen() === wanted);
    key = screen.keys.find(({ id }) => event.type === `touch.${id}`)?.words ?? null;
    actor.send(event);
    key = null;
  }
  wait(() => terminal.outcomeOf(actor.getSnapshot()) !== null);
  actor.stop();
  return stops;
}
