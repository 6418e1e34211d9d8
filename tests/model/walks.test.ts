import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import type { Terminal, TerminalInput } from '../../src/lib/screen';
import { cases } from './cases';
import { everything, touches, type AnyEvent } from './events';
import { broken } from './invariants';

const WALKS = 60;
const EVENTS = 400;
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const AWAY_FROM_IT = /cancel|finish|disagree|back|elsewhere|phone|tile\.(?!government)/;

/** What somebody who knows the way would do: wait, type the memo, put what is asked for, take what lies there, go on. */
function knowing(terminal: Terminal, input: TerminalInput, snapshot: AnyMachineSnapshot): AnyEvent[] {
  const { body } = terminal.screenOf(snapshot);
  const all = everything(terminal, input.make)(snapshot);
  const some = (wanted: RegExp) => all.filter(({ type }) => wanted.test(type));
  if (body?.kind === 'waiting') return some(/^xstate/);
  if (body?.kind === 'placement')
    return [...some(/case$/), ...some(new RegExp(`^${body.move}.${body.thing}.${body.place}`))].slice(0, 1);
  if (body?.kind === 'collect') return some(/^take/);
  const digit = body?.kind === 'keypad' ? input.person.memo?.[body.typed] : undefined;
  if (digit !== undefined) return [{ type: `touch.${digit}` }];
  const money = body?.kind === 'payment' && body.paid < body.fee ? some(/^put.coin/) : [];
  return [...money, ...touches(terminal, snapshot).filter(({ type }) => !AWAY_FROM_IT.test(type))];
}

/** Most know the way, one deed in eight is anything at all. */
function deed(
  terminal: Terminal,
  input: TerminalInput,
  snapshot: AnyMachineSnapshot,
  pick: number,
): AnyEvent | undefined {
  const known = pick % 8 > 0 ? knowing(terminal, input, snapshot) : [];
  const all = known.length > 0 ? known : everything(terminal, input.make)(snapshot);
  return all[Math.floor(pick / 8) % all.length];
}

for (const proven of cases) {
  const { terminal } = proven;
  describe.each(Object.keys(proven.makes))(`${terminal.id}, %s type`, (make) => {
    it(`breaks no rule in ${WALKS * EVENTS} events of aimless people (SEED=${SEED})`, () => {
      const inputs = proven.settings(make);
      const visited = new Set<string>();
      fc.assert(
        fc.property(
          fc.constantFrom(...inputs),
          fc.array(fc.nat(), { minLength: EVENTS, maxLength: EVENTS }),
          (input, picks) => {
            let snapshot: AnyMachineSnapshot = initialTransition(terminal.machine, input)[0];
            for (const pick of picks) {
              const event = deed(terminal, input, snapshot, pick);
              if (!event) return;
              const after: AnyMachineSnapshot = transition(terminal.machine, snapshot, event)[0];
              expect(broken(proven, make, snapshot, event.type, after)).toEqual([]);
              visited.add(terminal.stepOf(after));
              snapshot = after;
            }
          },
        ),
        { numRuns: WALKS, seed: SEED },
      );
      expect(visited.size).toBeGreaterThan(terminal.steps.length / 2);
    });
  });
}
