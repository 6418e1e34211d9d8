import type { AnyMachineSnapshot } from 'xstate';
import type { Terminal, TerminalContext } from '../../src/lib/screen';
import { INSIDE, myNumberCard } from '../../src/lib/world';

export const contextOf = (snapshot: AnyMachineSnapshot) => snapshot.context as TerminalContext;

/** Tries left for the four digits; 0 when the card has none. */
export const triesIn = (snapshot: AnyMachineSnapshot): number =>
  myNumberCard(contextOf(snapshot).belongings)?.card.pins.authentication?.triesLeft ?? 0;

/** At its beginning, with everything of the person's back in the hand, and no money in between. */
export const isHome = (terminal: Terminal, snapshot: AnyMachineSnapshot): boolean =>
  terminal.stepOf(snapshot) === terminal.steps[0] &&
  Object.values(contextOf(snapshot).belongings).every(
    ({ at }) => at === 'hand' || (INSIDE.includes(at) && at !== 'escrow'),
  );
