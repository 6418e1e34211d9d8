import type { Card } from '../../../card';
import { inputOf } from '../../../screen/testing/visit';
import { handled, move, type Thing } from '../../../world';
import { initialContext, type Context } from '../context';
import { choosePaper } from '../order';

/** For tests: somebody at a machine by day, everything in the hand, the card out of its case. */
export function standing(who: string, make = 'seven-eleven', part: Partial<Context> = {}): Context {
  const context = initialContext(inputOf({ who, make }));
  return { ...context, belongings: handled(context.belongings, 'my-number-card', 'uncase'), ...part };
}

export const onPad = (context: Context): Context => ({
  ...context,
  belongings: move(context.belongings, 'my-number-card', 'card-pad'),
});

export const ordered = (context: Context, paper: string): Context => ({
  ...context,
  ...choosePaper(context, paper),
});

/** With another card than the person's own on the pad. */
export function withCard(context: Context, part: Partial<Card>): Context {
  const card = { ...context.person.card, ...part };
  const entry = { thing: { kind: 'my-number-card' as const, card, cased: false }, at: 'card-pad' };
  return { ...context, belongings: { ...context.belongings, 'my-number-card': entry } };
}

export function withTriesLeft(context: Context, triesLeft: number): Context {
  const { pins } = context.person.card;
  const authentication = { secret: '0000', ...pins.authentication, triesLeft };
  return withCard(context, { pins: { ...pins, authentication } });
}

/** A certificate, its receipt and the change, where they come out. */
export const OUTPUT: [Thing, string][] = [
  [{ kind: 'paper', sheet: { title: '', size: 'a4', blocks: [], page: 1, pages: 1 } }, 'paper-tray'],
  [{ kind: 'receipt', sheet: { title: '', size: 'receipt', blocks: [], page: 1, pages: 1 } }, 'receipt-slot'],
  [{ kind: 'coin', yen: 100 }, 'change-tray'],
];
