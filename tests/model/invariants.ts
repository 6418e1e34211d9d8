import type { AnyMachineSnapshot } from 'xstate';
import type { Card } from '../../src/lib/card';
import type { Terminal } from '../../src/lib/screen';
import { wealth } from '../../src/lib/practice/script';
import type { Belongings } from '../../src/lib/world';
import type { Case } from './cases';
import { contextOf } from './events';

const cardIn = (belongings: Belongings): Card | undefined =>
  Object.values(belongings).flatMap(({ thing }) => (thing.kind === 'my-number-card' ? [thing.card] : []))[0];

const triesIn = (snapshot: AnyMachineSnapshot): number =>
  cardIn(contextOf(snapshot).belongings)?.pins.authentication?.triesLeft ?? 0;

const printed = ({ belongings }: { belongings: Belongings }): number =>
  Object.values(belongings).filter(({ thing }) => thing.kind === 'paper').length;

/**
 * What must be true of every single event at every terminal; a sentence for each that is not, else nothing.
 * `charged` is what the transaction has taken for good; money can go nowhere else.
 */
export function broken(
  { terminal, behindThePin }: Case,
  make: string,
  before: AnyMachineSnapshot,
  event: string,
  after: AnyMachineSnapshot,
): string[] {
  const [a, b] = [contextOf(before), contextOf(after)];
  const [from, to] = [terminal.stepOf(before), terminal.stepOf(after)];
  const charge = wealth(a.belongings) - wealth(b.belongings);
  const inside = ['hand', 'escrow', 'till', ...Object.keys(terminal.places(make))];
  const rules: [string, boolean][] = [
    ['yen are conserved', charge === (b.charged !== a.charged && b.charged > 0 ? b.charged : 0)],
    ['nothing vanishes', Object.keys(a.belongings).every((id) => id in b.belongings)],
    [
      'everything is in a place of this make',
      Object.values(b.belongings).every(({ at }) => inside.includes(at)),
    ],
    ['tries go up only by a right PIN', triesIn(after) <= triesIn(before) || event === 'touch.confirm'],
    ['a locked card never passes', triesIn(after) > 0 || from === to || !behindThePin.test(to)],
    ['nothing is printed unpaid', printed(b) <= printed(a) || b.charged > 0],
    ['nothing paid is forgotten', a.charged === 0 || b.charged > 0 || printed(b) > 0],
    [
      'the card is never swallowed',
      ownCards(a).every((id) => b.belongings[id]?.at !== 'till' && b.belongings[id]?.at !== 'escrow'),
    ],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => `${rule}: ${from} --${event}--> ${to}`);
}

const ownCards = ({ belongings }: { belongings: Belongings }): string[] =>
  Object.keys(belongings).filter((id) => belongings[id]?.thing.kind.endsWith('card'));

/** At its beginning, with everything of the person's back in the hand. */
export const isHome = (terminal: Terminal, snapshot: AnyMachineSnapshot): boolean =>
  terminal.stepOf(snapshot) === terminal.steps[0] &&
  Object.values(contextOf(snapshot).belongings).every(({ at }) => ['hand', 'till'].includes(at));
