import { describe, expect, it } from 'vitest';
import { scenarios } from '../scenarios';
import { Rehearsing } from './testing/rehearsing';
import { terminalOf } from './testing/terminals';

const all = Object.entries(scenarios).flatMap(([id, scenario]) =>
  Object.keys(terminalOf(scenario).makes).map((make) => [id, make] as const),
);

it.each(all)('%s on the %s type: who does only what the coach says has been at every step', (id, make) => {
  const { rehearsal } = new Rehearsing(id, make).follows(({ ended }) => ended !== null);
  expect([...rehearsal.seen].sort()).toEqual([...(rehearsal.guide?.steps ?? [])].sort());
});

describe('the steps somebody has been at', () => {
  const choosing = () => new Rehearsing('jumin-visa-household', 'lawson').to('choose.paper');

  it('are not those a wrong paper leaps over', () => {
    const ricardo = choosing().presses('paper.seal-certificate');
    const { seen } = ricardo.rehearsal;
    expect([seen.includes('choose.paper'), seen.includes('choose.scope')]).toEqual([true, false]);
  });

  it('stay so when a deed is taken back, and begin anew with the next run', () => {
    const { rehearsal } = choosing();
    const before = rehearsal.seen;
    rehearsal.undo();
    expect(rehearsal.seen).toEqual(before);
    rehearsal.restart();
    expect(rehearsal.seen).toEqual(before.slice(0, 1));
  });
});
