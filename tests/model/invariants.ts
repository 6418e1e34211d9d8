import type { AnyMachineSnapshot } from 'xstate';
import { wealth } from '../../src/lib/practice/script';
import { INSIDE, type Belongings } from '../../src/lib/world';
import type { Case, Rule } from './case';
import { contextOf, triesIn } from './moment';

/**
 * What must be true of every single event at every terminal, and at this one; a sentence for each that is not, else
 * nothing. `charged` is what the transaction has taken for good; money can go nowhere else.
 */
export function broken(
  { terminal, rules }: Case,
  make: string,
  before: AnyMachineSnapshot,
  event: string,
  after: AnyMachineSnapshot,
): string[] {
  const [a, b] = [contextOf(before), contextOf(after)];
  const charge = wealth(a.belongings) - wealth(b.belongings);
  const places = ['hand', ...INSIDE, ...Object.keys(terminal.places(make))];
  const general: Rule[] = [
    ['yen are conserved', charge === (b.charged !== a.charged && b.charged > 0 ? b.charged : 0)],
    ['nothing vanishes', Object.keys(a.belongings).every((id) => id in b.belongings)],
    [
      'everything is in a place of this make',
      Object.values(b.belongings).every(({ at }) => places.includes(at)),
    ],
    ['tries go up only by a right PIN', triesIn(after) <= triesIn(before) || event === 'touch.confirm'],
    ["what is the person's own is never swallowed", ownThings(b).every(({ at }) => !INSIDE.includes(at))],
  ];
  return [...general, ...rules(make, before, event, after)]
    .filter(([, kept]) => !kept)
    .map(([rule]) => `${rule}: ${terminal.stepOf(before)} --${event}--> ${terminal.stepOf(after)}`);
}

/** Cards, the phone and the memo, and what proves insurance again the next time. */
const ownThings = ({ belongings }: { belongings: Belongings }) =>
  Object.values(belongings).filter(({ thing }) => OWN.test(thing.kind));

const OWN = /card$|^phone$|^memo$|^eligibility/;
