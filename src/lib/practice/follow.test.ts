import { expect, it } from 'vitest';
import { people, type Person } from '../card';
import { scenarios, type Scenario } from '../scenarios';
import { shopCopier } from '../terminals/shop-copier/terminal';
import { Learner } from './testing/learner';

const learner = (id: string, make: string) => {
  const scenario = scenarios[id] as Scenario;
  return new Learner(scenario, make, people[scenario.who[0]] as Person);
};

const all = Object.keys(scenarios).flatMap((id) =>
  Object.keys(shopCopier.makes).map((make) => [id, make] as const),
);

it.each(all)('%s on the %s type: who does only what the coach says comes to the stated end', (id, make) => {
  const somebody = learner(id, make);
  somebody.follows(({ outcome }) => outcome !== null);
  expect([somebody.step, somebody.outcome]).toEqual(['collect.goodbye', scenarios[id]?.ending.is]);
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
