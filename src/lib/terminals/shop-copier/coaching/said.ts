import type { Card } from '../../../card';
import { advice, type Coaching } from '../../../screen';
import { at, myNumberCard } from '../../../world';
import { said, type Value } from '../../../words';
import type { Context } from '../context';
import type { Step } from '../step';

/** A part of the coaching: what the coach says at some steps. */
export type Coaches<S extends Step> = Record<S, (context: Context) => Coaching>;

export const yen = (amount: number): Value => ({ yen: amount });

/** The My Number Card and whether it is in its case, wherever it is now. */
export function myCard({ belongings, person }: Context): { card: Card; cased: boolean } {
  return myNumberCard(belongings) ?? { card: person.card, cased: false };
}

/** What comes before anything else while money lies in the change tray. */
export function inTray({ belongings }: Pick<Context, 'belongings'>): Omit<Coaching, 'words'> | null {
  if (at(belongings, 'change-tray').length === 0) return null;
  return {
    title: said('collect.calling.title'),
    todo: advice('collect.take.todo', ['take'], { things: said('things.money') }),
    why: said('collect.whyTake.cancelled'),
  };
}

/** What comes before anything else while a card lies on the copy glass, where nothing reads it. */
export function onGlass({ belongings }: Pick<Context, 'belongings'>): Omit<Coaching, 'words'> | null {
  if (!at(belongings, 'copy-glass').some(([, { kind }]) => kind.endsWith('card'))) return null;
  return {
    title: said('onGlass.title'),
    todo: advice('onGlass.todo', ['take']),
    why: said('onGlass.why'),
    trouble: true,
  };
}
