import type { AnyMachineSnapshot } from 'xstate';
import type { Terminal, TerminalEvent, TerminalInput } from '../../src/lib/screen';
import { handlings, isLeft, looks, wayIntoFrame, type Face, type Look } from '../../src/lib/world';
import { contextOf, isHome } from './moment';

export type AnyEvent = TerminalEvent | { type: `xstate.after.${string}` };

/** Waiting that could end now. */
const times = (snapshot: AnyMachineSnapshot): AnyEvent[] =>
  snapshot._nodes.flatMap((node) =>
    node.after.map(({ eventType }) => ({ type: eventType as `xstate.after.${string}` })),
  );

/** Every key that is enabled on the screen. */
export const touches = (terminal: Terminal, snapshot: AnyMachineSnapshot): TerminalEvent[] =>
  terminal
    .screenOf(snapshot)
    .keys.filter(({ enabled }) => enabled)
    .map(({ id }) => ({ type: `touch.${id}` }));

/** All a hand can do with things: put them anywhere, take them, push them on, turn them over and the like. */
const moves = (terminal: Terminal, make: string, snapshot: AnyMachineSnapshot): TerminalEvent[] => {
  const places = Object.entries(terminal.places(make));
  return Object.entries(contextOf(snapshot).belongings).flatMap(([thing, kept]): TerminalEvent[] => {
    const { kind } = kept.thing;
    if (kept.at !== 'hand') {
      if (!isLeft(kept.at)) return [];
      const pushed = places.some(([place, { push }]) => place === kept.at && push);
      return [
        { type: `take.${kind}.${kept.at}`, thing },
        ...(pushed ? [{ type: `push.${kind}.${kept.at}` as const, thing }] : []),
      ];
    }
    return [
      ...places
        .filter(([, { takes }]) => takes.includes(kind))
        .map(([place]) => ({ type: `put.${kind}.${place}` as const, thing })),
      ...handlings(kept.thing)
        .filter((how) => terminal.handlings.includes(how))
        .map((how) => ({ type: `handle.${kind}.${how}` as const, thing })),
    ];
  });
};

/** The face in the picture of a camera; elsewhere nobody sees how one stands. */
export function faceIn(terminal: Terminal, snapshot: AnyMachineSnapshot): Face | null {
  const { body } = terminal.screenOf(snapshot);
  return body?.kind === 'camera' ? body.face : null;
}

const looking = (some: readonly Look[]): TerminalEvent[] => some.map((look) => ({ type: `look.${look}` }));

/** Everything that can be said to whoever is there. */
const words = (terminal: Terminal, snapshot: AnyMachineSnapshot): TerminalEvent[] =>
  terminal.talkOf(snapshot).sayings.map(({ id }) => ({ type: `speak.${id}` }));

/** All that a person, a hand, a voice or the time could do now, however foolish. */
export const everything =
  (terminal: Terminal, make: string) =>
  (snapshot: AnyMachineSnapshot): AnyEvent[] => {
    const face = faceIn(terminal, snapshot);
    return [
      ...touches(terminal, snapshot),
      ...moves(terminal, make, snapshot),
      ...(face ? looking(looks(face)) : []),
      ...words(terminal, snapshot),
      ...times(snapshot),
    ];
  };

/** Something came out or was handed in, and all is as at the beginning: one transaction is over. */
const isOver = (terminal: Terminal, { belongings }: TerminalInput, snapshot: AnyMachineSnapshot): boolean =>
  isHome(terminal, snapshot) &&
  Object.entries(contextOf(snapshot).belongings).some(([id, { at }]) => !(id in belongings) || at === 'kept');

/**
 * The same for one transaction, as far as a terminal can tell it apart. Left out is only what shows it nothing new: a
 * thing put where nobody asked for one or turned when no card is asked for, more copies than show all, a digit that is
 * as wrong as another, and a face that is as far out of the frame as another. Walks try all of these.
 */
export const sensible =
  (terminal: Terminal, input: TerminalInput) =>
  (snapshot: AnyMachineSnapshot): AnyEvent[] => {
    if (isOver(terminal, input, snapshot)) return [];
    const { body } = terminal.screenOf(snapshot);
    const wanted = asked(terminal, snapshot);
    const next = body?.kind === 'keypad' ? digits(input.person.memo ?? '', body.typed) : [];
    const many = body?.kind === 'counter' && body.count > 1;
    const face = faceIn(terminal, snapshot);
    const moved: string[] = face ? steps(face) : [];
    return everything(
      terminal,
      input.make,
    )(snapshot).filter(({ type }) => {
      const [verb, what = '', where = ''] = type.split('.');
      if (/^touch\.\d$/.test(type)) return next.includes(what);
      if (verb === 'put') return wanted.includes(where) || isAwaited(snapshot, type);
      if (type === 'handle.my-number-card.turn') return wanted.length > 0;
      if (verb === 'look') return moved.includes(what);
      return !(many && type === 'touch.more');
    });
  };

/** The next digit of the PIN, and first of all a wrong one: it is as wrong there as anywhere. */
const digits = (pin: string, typed: number): string[] => [
  pin[typed] ?? '0',
  ...(typed === 0 ? [pin[0] === '0' ? '1' : '0'] : []),
];

/** Where the screen asks for something just now. */
function asked(terminal: Terminal, snapshot: AnyMachineSnapshot): string[] {
  const { body } = terminal.screenOf(snapshot);
  if (body?.kind === 'placement') return [body.place];
  return body?.kind === 'payment' ? ['coin-slot', 'note-slot'] : [];
}

/** Whether it is answered by more than the hands, which note everything: somebody waits for things, not for a place. */
const isAwaited = (snapshot: AnyMachineSnapshot, type: string): boolean =>
  snapshot._nodes.some(
    ({ path, ownEvents }) => path[0] !== 'hands' && ownEvents.some((own: string) => covers(own, type)),
  );

/** Whether a machine that listens for this event, or for all that begin so, hears that one. */
export const covers = (own: string, type: string): boolean =>
  own === type || (own.endsWith('.*') && type.startsWith(own.slice(0, -1)));

/** The next step into the frame, or out of it again: too near, and aside; what is worn comes off, and stays off. */
function steps(face: Face): Look[] {
  const [next] = wayIntoFrame(face);
  return [...looks(face).filter((look) => look.endsWith('-off')), ...(next ? [next] : OUT_OF_THE_FRAME)];
}

const OUT_OF_THE_FRAME: Look[] = ['closer', 'left'];
