import { inputOf, type Visit } from '../../../screen/testing/visit';
import { handled, move, NEARBY, type Face } from '../../../world';
import { initialContext, type Context } from '../context';

/** For tests: where the face fits the frame. */
export const FITS: Face = { ...NEARBY, x: 0, y: 0, distance: 0 };

/** For tests: somebody at a reader, where nothing else is said a flat one; with the card in hand, out of its case. */
export function standing(visit: Partial<Visit> = {}, part: Partial<Context> = {}): Context {
  const context = initialContext(inputOf({ who: 'sato-haruko', make: 'tray', ...visit }));
  const belongings = handled(context.belongings, 'my-number-card', 'uncase');
  return { ...context, belongings, ...part };
}

/** With the card where it is read, the side the reader wants. */
export function onReader(context: Context): Context {
  const { side, takes } = context.make;
  const turned = side === 'back' ? handled(context.belongings, 'my-number-card', 'turn') : context.belongings;
  const place = takes === 'lying' ? 'card-reader' : 'card-inside';
  return { ...context, belongings: move(turned, 'my-number-card', place) };
}

/** With the card as it is after this was done to it. */
export const after = (context: Context, how: 'turn'): Context => ({
  ...context,
  belongings: handled(context.belongings, 'my-number-card', how),
});

/** With the card in its case. */
export function cased(context: Context): Context {
  const entry = context.belongings['my-number-card'];
  if (entry?.thing.kind !== 'my-number-card') return context;
  const thing = { ...entry.thing, cased: true };
  return { ...context, belongings: { ...context.belongings, 'my-number-card': { ...entry, thing } } };
}
