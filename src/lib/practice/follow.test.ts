import { expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import { learner } from './testing/learners';
import { terminalOf } from './testing/terminals';

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
  expect(haruko.told).toBe('take.paper.paper-tray');
});

it('who has left the card on purpose is told nothing until the reader calls, and then to take it', () => {
  const haruko = learner('reader-left-the-card', 'upright');
  haruko.follows(({ step, told }) => step === 'done.take' && told === null);
  expect(haruko.waits(10_000).step).toBe('done.calling');
  expect(haruko.told).toBe('take.my-number-card.card-inside');
});

it.each([
  ['reader-nothing-to-show', 'put.statement.desk'],
  ['reader-no-insurance-data', 'put.phone.desk'],
])('%s: who lays down the paper without the card is told to lay the card beside it', (id, alone) => {
  const haruko = learner(id, 'tray').follows(({ told }) => told === alone);
  const { next } = haruko;
  if (next) haruko.does(next.event).waits(5_000);
  expect([haruko.step, haruko.told]).toEqual(['desk.cardToo', 'put.my-number-card.desk']);
  expect(haruko.follows().outcome).toBe('by-papers');
});

it('who dawdles is still told what to take when the machine calls', () => {
  const haruko = learner('jumin-self-coins', 'lawson');
  haruko.follows(({ step }) => step === 'collect.take').waits(11_000);
  expect([haruko.step, haruko.told]).toEqual(['collect.calling', 'take.paper.paper-tray']);
});
