import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import type { TerminalInput } from '../../src/lib/screen';
import { wayIntoFrame } from '../../src/lib/world';
import type { Case } from './case';
import { cases } from './cases';
import { clockwork } from './clockwork';
import { everything, faceIn, touches, type AnyEvent } from './events';
import { broken } from './invariants';
import { contextOf } from './moment';

const WALKS = 60;
const EVENTS = 400;
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** What somebody who knows the way would do: wait, type the memo, put what is asked for, take what lies there, go on. */
function knowing(
  { terminal, awayFromIt }: Case,
  input: TerminalInput,
  snapshot: AnyMachineSnapshot,
): AnyEvent[] {
  const { body } = terminal.screenOf(snapshot);
  const all = everything(terminal, input.make)(snapshot);
  const some = (wanted: RegExp) => all.filter(({ type }) => wanted.test(type));
  if (body?.kind === 'waiting') return some(/^xstate/);
  if (body?.kind === 'placement') {
    const { move, thing, place } = body;
    return [...readied(body, snapshot), new RegExp(`^(${move}|push).${thing}.${place}`)]
      .flatMap(some)
      .slice(0, 1);
  }
  if (body?.kind === 'collect') return some(/^take/);
  const face = faceIn(terminal, snapshot);
  if (face) {
    const [next] = wayIntoFrame(face);
    return some(face.mask || face.hat ? /^look.*off$/ : next ? new RegExp(`^look.${next}$`) : /^xstate/);
  }
  const digit = body?.kind === 'keypad' ? input.person.memo?.[body.typed] : undefined;
  if (digit !== undefined) return [{ type: `touch.${digit}` }];
  const money = body?.kind === 'payment' && body.paid < body.fee ? some(/^put.coin/) : [];
  return [...money, ...touches(terminal, snapshot).filter(({ type }) => !awayFromIt.test(type))];
}

/** What is done to the card before it is put: out of its case, and the side turned that is asked for. */
function readied({ side }: { side?: 'front' | 'back' }, snapshot: AnyMachineSnapshot): RegExp[] {
  const card = Object.values(contextOf(snapshot).belongings).find(
    ({ thing, at }) => thing.kind === 'my-number-card' && at === 'hand',
  )?.thing;
  if (card?.kind !== 'my-number-card') return [];
  const wrong = side !== undefined && (side === 'back') !== (card.back ?? false);
  return [/uncase$/, ...(wrong ? [/turn$/] : [])];
}

/** Most know the way, one deed in eight is anything at all. */
function deed(
  proven: Case,
  input: TerminalInput,
  snapshot: AnyMachineSnapshot,
  pick: number,
): AnyEvent | undefined {
  const known = pick % 8 > 0 ? knowing(proven, input, snapshot) : [];
  const all = known.length > 0 ? known : everything(proven.terminal, input.make)(snapshot);
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
            const { first, after } = clockwork(terminal.machine, input);
            let snapshot = first;
            for (const pick of picks) {
              const event = deed(proven, input, snapshot, pick);
              if (!event) return;
              const next = after(snapshot, event);
              expect(broken(proven, make, snapshot, event.type, next)).toEqual([]);
              visited.add(terminal.stepOf(next));
              snapshot = next;
            }
          },
        ),
        { numRuns: WALKS, seed: SEED },
      );
      expect(visited.size).toBeGreaterThan(terminal.steps.length / 2);
    });
  });
}
