import { at, myNumberCard, type ThingKind } from '../../world';
import type { Context } from './context';
import { cardOf, onReader } from './senses';

/** What is wrong with what lies on the reader, as anybody sees who looks at it; null when it lies well. */
export function amiss(context: Context): 'other card' | 'case' | 'side' | null {
  const things = onReader(context);
  if (things.some(({ kind }) => kind !== 'my-number-card')) return 'other card';
  for (const thing of things) {
    if (thing.kind !== 'my-number-card') continue;
    if (thing.cased) return 'case';
    if ((thing.back ? 'back' : 'front') !== context.make.side) return 'side';
  }
  return null;
}

/** Whether such a thing lies on the desk. */
export const onDesk = ({ belongings }: Context, kind: ThingKind): boolean =>
  at(belongings, 'desk').some(([, thing]) => thing.kind === kind);

export const isPharmacy = ({ facility }: Context): boolean => facility.kind === 'pharmacy';

/** Whether the card is stood in a slot, and not laid on a tray. */
export const isSlot = ({ make }: Context): boolean => make.takes === 'standing';

/** Whether the reader no longer offers to look at the face. */
export const faceIsNoWay = ({ faceMisses, facility }: Context): boolean => faceMisses >= facility.faceTries;

/** Of the PIN on the chip; null when there is none. */
export const triesLeft = (context: Context): number | null =>
  cardOf(context).pins.authentication?.triesLeft ?? null;

/** Whether the card is still in its case, wherever it is. */
export const isCased = ({ belongings }: Context): boolean => myNumberCard(belongings)?.cased === true;
