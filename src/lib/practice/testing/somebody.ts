import fc from 'fast-check';
import type { TerminalEvent } from '../../screen';
import { handlings, isLeft, looks } from '../../world';
import type { Rehearsal } from '../rehearsal.svelte';
import type { Stand } from '../script';

/** What somebody does after following the coach for some deeds. `pick`: which of all that can be done. */
export type Turn = { follows: number; then: 'any' | 'wait' | 'undo' | 'stop' | 'other tab'; pick: number };

export const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    follows: fc.nat({ max: 9 }),
    then: fc.constantFrom('any', 'any', 'any', 'wait', 'undo', 'undo', 'stop', 'other tab'),
    pick: fc.nat({ max: 10_000 }),
  }),
  { minLength: 4, maxLength: 14 },
);

/** For tests: all that a hand or a voice could do now, however foolish. */
export function everything({ stand, terminal }: Rehearsal): TerminalEvent[] {
  return [...touches(stand), ...moves(stand, terminal.handlings), ...faces(stand), ...sayings(stand)];
}

const touches = ({ screen }: Stand): TerminalEvent[] =>
  screen.keys.filter(({ enabled }) => enabled).map(({ id }) => ({ type: `touch.${id}` }));

const moves = ({ belongings, places }: Stand, ways: string[]): TerminalEvent[] =>
  Object.entries(belongings).flatMap(([thing, { thing: one, at }]): TerminalEvent[] => {
    if (at !== 'hand') return isLeft(at) ? [{ type: `take.${one.kind}.${at}`, thing }] : [];
    return [
      ...Object.keys(places).map((place) => ({ type: `put.${one.kind}.${place}` as const, thing })),
      ...handlings(one)
        .filter((how) => ways.includes(how))
        .map((how) => ({ type: `handle.${one.kind}.${how}` as const, thing })),
    ];
  });

const faces = ({ screen: { body } }: Stand): TerminalEvent[] =>
  body?.kind === 'camera' ? looks(body.face).map((look) => ({ type: `look.${look}` })) : [];

const sayings = ({ talk }: Stand): TerminalEvent[] => talk.sayings.map(({ id }) => ({ type: `speak.${id}` }));
