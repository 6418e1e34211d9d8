import { describe, expect, it, test } from 'vitest';
import { createActor } from 'xstate';
import { people, type Person } from '../card';
import { loadTerminal, terminalIds } from '../terminals';
import { facilityOf, NEARBY } from '../world';
import { outlines, terminalWith } from './outline';
import { ANY_FACILITY, inputOf } from './setting';
import { fresh } from '../card';

test('every terminal is outlined', () => {
  expect(Object.keys(outlines).sort()).toEqual([...terminalIds].sort());
});

describe.each(Object.entries(outlines))('%s', (id, { makes, faults, purse, things }) => {
  it('has these makes, the usual one first', async () => {
    expect(Object.keys((await loadTerminal(id))?.terminal.makes ?? {})).toEqual(makes);
  });

  it.each(faults)('knows what %s is', async (fault) => {
    expect(await begins(id, [fault])).not.toEqual(await begins(id, []));
  });

  it('does nothing at a fault it does not know', async () => {
    expect(await begins(id, ['earthquake'])).toEqual(await begins(id, []));
  });

  /** What a terminal knows when it begins with something going wrong. */
  async function begins(id: string, wrong: string[]): Promise<unknown> {
    const machine = (await loadTerminal(id))?.terminal.machine;
    if (!machine) throw new Error(`there is no ${id}`);
    const input = inputOf(
      {
        person: people['sato-haruko'] as Person,
        make: makes[0],
        facility: facilityOf(ANY_FACILITY),
        face: NEARBY,
        moment: '2026-11-24T10:00',
        purse,
        things: things.includes('transit-card') ? [{ kind: 'transit-card', balance: 1200 }] : [],
        faults: wrong,
        realTime: false,
        realIdle: false,
      },
      fresh,
    );
    return createActor(machine, { input }).getSnapshot().context;
  }
});

test('a make says which terminal is meant; without one it is the first', () => {
  expect([undefined, 'lawson', 'upright', 'oven'].map(terminalWith)).toEqual([
    'shop-copier',
    'shop-copier',
    'card-reader',
    'shop-copier',
  ]);
});
