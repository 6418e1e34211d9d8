import { expect, it } from 'vitest';
import { people, type Person } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import { Learner } from './testing/learner';
import { terminalOf } from './testing/terminals';

const learner = (id: string, make: string) => {
  const scenario = scenarios[id] as Scenario;
  return new Learner(terminalOf(scenario), scenario, make, people[scenario.who[0]] as Person);
};

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes).map((make) => [id, make] as const),
);

it.each(all)('%s on the %s type: who does only what the coach says comes to the stated end', (id, make) => {
  const somebody = learner(id, make);
  expect(somebody.follows().outcome).toBe(scenarios[id]?.ending.is);
});

it('who has left the paper on purpose is told nothing until the machine calls, and then to take it', () => {
  const haruko = learner('left-the-paper', 'lawson');
  haruko.follows(({ step, told }) => step === 'collect.take' && told === null);
  expect(haruko.waits(10_000).step).toBe('collect.calling');
  expect(haruko.told).toBe('touch.stop-voice');
  expect(haruko.presses('stop-voice').told).toBe('take.paper.paper-tray');
});

it('who dawdles is still told what to take when the machine calls', () => {
  const haruko = learner('jumin-self-coins', 'lawson');
  haruko.follows(({ step }) => step === 'collect.take').waits(11_000);
  expect([haruko.step, haruko.told]).toEqual(['collect.calling', 'take.paper.paper-tray']);
});
