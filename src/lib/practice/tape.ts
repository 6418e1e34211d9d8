import type { TerminalEvent } from '../screen';
import { cardIn, missed } from './chip';
import type { Done, Entry } from './replay';
import type { Stand } from './script';

/** What was done so far, as a replay needs it. Never changed. */
export type Tape = {
  entries: readonly Entry[];
  /** Which of the entries typed what stands on the keypad, or stood there when the terminal left it by itself. */
  standing: readonly number[];
  /** The step after each thing the terminal did by itself since the last entry. */
  waited: readonly string[];
  /** All that could be seen when it was looked at last. */
  seen: string;
};

export const blank: Tape = { entries: [], standing: [], waited: [], seen: '' };

export const tapeFrom = (stand: Stand): Tape => ({ ...blank, seen: sight(stand) });

/** With what was done by no hand at the terminal. `after`: what came of it. */
export const noted = (tape: Tape, ms: number, done: Done, before: Stand, after: Stand): Tape => ({
  ...tape,
  entries: [...tape.entries, { ms, step: before.step, waited: [...tape.waited], event: done }],
  waited: [],
  seen: sight(after),
});

/** With a deed; of a digit only whether it belonged to a right entry. */
export function tapeAfter(
  tape: Tape,
  ms: number,
  { event, before, after }: { event: TerminalEvent; before: Stand; after: Stand },
): Tape {
  const [was, is] = [typedOn(before), typedOn(after)];
  // how fast somebody types is nobody's business: at a keypad no time passes
  const when = was === null ? ms : (tape.entries.at(-1)?.ms ?? 0);
  const now = noted(tape, when, isDigit(event) ? { type: 'digit', is: 'right' } : event, before, after);
  const standing = tape.standing.slice(0, was ?? undefined);
  if (isDigit(event) && (is ?? 0) > (was ?? 0))
    return { ...now, standing: [...standing, tape.entries.length] };
  if (missed(cardIn(before.belongings), cardIn(after.belongings)))
    return { ...judgedWrong(now, standing), standing: [] };
  // what was taken back was thought wrong, whichever it was: so no digit is told from another
  const left = was !== null && is !== null && is < was ? is : standing.length;
  return {
    ...judgedWrong(now, standing.slice(left)),
    standing: is === null ? [] : standing.slice(0, left),
  };
}

/** Whether something was typed that is not judged yet. */
export const isTyping = ({ standing }: Tape, stand: Stand): boolean =>
  standing.slice(0, typedOn(stand) ?? undefined).length > 0;

/** When something may have happened by itself. */
export function tapeAt(tape: Tape, stand: Stand): Tape {
  const seen = sight(stand);
  return seen === tape.seen ? tape : { ...tape, seen, waited: [...tape.waited, stand.step] };
}

/** The digit that stands for one of a right entry, or of a wrong one, where one stands. */
export function digitFor(is: 'right' | 'wrong', stand: Stand): `touch.${string}` {
  const position = typedOn(stand) ?? 0;
  const right = Number(secretOf(stand)?.[position] ?? 0);
  return `touch.${is === 'right' ? right : (right + 3) % 10}`;
}

/** Of the practice card: both terminals ask for this PIN. */
const secretOf = ({ belongings }: Stand): string | undefined =>
  cardIn(belongings)?.pins.authentication?.secret;

export const isDigit = ({ type }: TerminalEvent): boolean => /^touch\.\d$/.test(type);

/** How many digits a keypad shows; null where there is none. */
const typedOn = ({ screen: { body } }: Stand): number | null => (body?.kind === 'keypad' ? body.typed : null);

const judgedWrong = (tape: Tape, which: readonly number[]): Tape => ({
  ...tape,
  entries: tape.entries.map((entry, index) =>
    which.includes(index) ? { ...entry, event: { type: 'digit', is: 'wrong' } } : entry,
  ),
});

const sight = ({ step, screen, belongings, talk }: Stand): string =>
  JSON.stringify([step, screen, belongings, talk]);
