import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { scenarios, type FiledScenario } from '../scenarios';
import { choose } from './choice';
import { outlines } from './outline';
import { Rehearsal } from './rehearsal.svelte';
import { terminalOf } from './testing/terminals';

/** Simulated ms between two looks at a machine that is busy. */
const LOOK = 500;

const all = Object.entries(outlines).flatMap(([terminal, { passing, makes }]) =>
  Object.values(scenarios)
    .filter((scenario) => scenario.terminal === terminal)
    .flatMap((scenario) =>
      Object.entries(passing)
        .filter(([, but]) => !but.includes(scenario.id))
        .map(([fault]) => [scenario.id, fault, scenario, makes] as const),
    ),
);

describe('a fault that passes leads back to the way:', () => {
  it.each(all)('who follows the coach in %s comes to its end with %s', (id, fault, scenario, makes) => {
    const ends = makes.map((make) => end(`scenario=${id}&make=${make}&fault=${fault}`, scenario));
    expect(ends).toEqual(makes.map(() => ({ is: scenario.ending.is, reached: true, slips: 0 })));
  });
});

function end(query: string, scenario: FiledScenario) {
  const choice = choose(new URLSearchParams(query));
  if ('unknown' in choice) throw new Error(`${query} does not begin`);
  const clock = new SimulatedClock();
  const rehearsal = new Rehearsal(terminalOf(scenario), choice.setting, scenario, {
    clock,
    now: () => clock.now(),
  });
  for (let deeds = 0; !rehearsal.ended; deeds += 1) {
    if (deeds > 400) throw new Error(`${rehearsal.stand.step} leads nowhere`);
    if (rehearsal.next) rehearsal.send(rehearsal.next.event);
    else clock.increment(LOOK);
  }
  const { outcome, reached } = rehearsal.ended;
  return { is: outcome, reached, slips: rehearsal.slips.length };
}
