import type { AnyMachineSnapshot } from 'xstate';
import type { Terminal, TerminalContext, TerminalEvent } from '../../src/lib/screen';

export type AnyEvent = TerminalEvent | { type: `xstate.after.${string}` };

export const contextOf = (snapshot: AnyMachineSnapshot) => snapshot.context as TerminalContext;

const INSIDE = ['escrow', 'till'];

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

/** Everything that can be taken: out of its case, or from a place. */
const takes = (snapshot: AnyMachineSnapshot): TerminalEvent[] =>
  Object.entries(contextOf(snapshot).belongings).flatMap(([id, { thing, at }]) => [
    ...(thing.kind === 'my-number-card' && thing.cased && at === 'hand'
      ? [{ type: `take.${thing.kind}.case` as const, thing: id }]
      : []),
    ...(at === 'hand' || INSIDE.includes(at)
      ? []
      : [{ type: `take.${thing.kind}.${at}` as const, thing: id }]),
  ]);

/** Everything that can be put anywhere. */
const puts = (terminal: Terminal, make: string, snapshot: AnyMachineSnapshot): TerminalEvent[] =>
  Object.entries(contextOf(snapshot).belongings).flatMap(([id, { thing, at }]) =>
    at !== 'hand'
      ? []
      : Object.entries(terminal.places(make))
          .filter(([, place]) => place.takes.includes(thing.kind))
          .map(([place]) => ({ type: `put.${thing.kind}.${place}` as const, thing: id })),
  );

/** Where the screen asks for something just now. */
function asked(terminal: Terminal, snapshot: AnyMachineSnapshot): string[] {
  const { body } = terminal.screenOf(snapshot);
  if (body?.kind === 'placement') return [body.place];
  return body?.kind === 'payment' ? ['coin-slot', 'note-slot'] : [];
}

/** All that a person, a hand or the time could do now, however foolish. */
export const everything =
  (terminal: Terminal, make: string) =>
  (snapshot: AnyMachineSnapshot): AnyEvent[] => [
    ...touches(terminal, snapshot),
    ...puts(terminal, make, snapshot),
    ...takes(snapshot),
    ...times(snapshot),
    { type: 'call.staff' },
  ];

/** Something was issued and the terminal is at its beginning again: one transaction is over. */
export const isOver = (terminal: Terminal, snapshot: AnyMachineSnapshot): boolean =>
  terminal.stepOf(snapshot) === terminal.steps[0] &&
  Object.values(contextOf(snapshot).belongings).some(({ thing }) => thing.kind === 'paper');

/**
 * The same for one transaction, without putting things where nobody asked for them, and without more copies or digits
 * than show all.
 */
export const sensible =
  (terminal: Terminal, make: string, pin: string) =>
  (snapshot: AnyMachineSnapshot): AnyEvent[] => {
    if (isOver(terminal, snapshot)) return [];
    const wanted = asked(terminal, snapshot);
    const { body } = terminal.screenOf(snapshot);
    const next = body?.kind === 'keypad' ? [pin[body.typed] ?? '', pin[body.typed] === '0' ? '1' : '0'] : [];
    const many = body?.kind === 'counter' && body.count > 1;
    return everything(
      terminal,
      make,
    )(snapshot).filter(({ type }) => {
      if (/^touch\.\d$/.test(type)) return next.includes(type.slice(-1));
      if (type.startsWith('put.')) return wanted.includes(type.split('.')[2] ?? '');
      return !(many && type === 'touch.more');
    });
  };
