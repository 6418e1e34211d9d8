import { keep, triesOf, withKept, type Card, type Tries } from '../card';
import type { TerminalEvent } from '../screen';
import { myNumberCard, type Belongings } from '../world';
import { keepsNothing, type Keeper } from './kept-cards';

/** The chip was used elsewhere. */
export type ChipChange = Extract<TerminalEvent, { type: 'chip.changed' }>;

export const cardIn = (belongings: Belongings): Card | null => myNumberCard(belongings)?.card ?? null;

/** What another tab did to the chip since, as the terminal is told of it: it is one chip. Null when nothing. */
export function doneElsewhere(card: Card, keeper: Keeper): ChipChange | null {
  const cards = keeper.load();
  const { kept } = cards;
  if (keepsNothing(cards) || JSON.stringify(withKept(card, kept)) === JSON.stringify(card)) return null;
  return { type: 'chip.changed', holder: card.holder, tries: kept.tries[card.holder] ?? {} };
}

/** False when the device would not keep it. */
export const keepChip = (card: Card, keeper: Keeper): boolean => keeper.save(keep(keeper.load().kept, card));

/** Which PIN was just missed; null when one was right; undefined when none was asked for. */
export function missed(before: Card | null, after: Card | null): keyof Tries | null | undefined {
  if (!before || !after) return undefined;
  const [was, is] = [triesOf(before), triesOf(after)];
  const name = (Object.keys(is) as (keyof Tries)[]).find((one) => is[one] !== was[one]);
  if (name === undefined) return undefined;
  return (is[name] ?? 0) < (was[name] ?? 0) ? name : null;
}
