import type { TerminalEvent } from '../../screen';
import { at } from '../../world';
import { said, type Text } from '../../words';
import type { Context } from './context';
import { amiss, isSlot } from './seen';

const NOT_PUSHED: Text = said('remarks.notPushed');

/** What is seen of a card that stands wrongly in the slot, before it is pushed in and refused. */
const STANDS_WRONG: Record<NonNullable<ReturnType<typeof amiss>>, Text> = {
  side: said('remarks.standsWrong.side'),
  case: said('remarks.standsWrong.case'),
  'other card': said('remarks.standsWrong.other-card'),
};

const STAFF_TAKE_NO_CARD: Text = said('remarks.staffTakeNoCard');

const READER_FIRST: Text = said('remarks.readerFirst');

/** Why what was just put there is not taken, unless the reader or the desk says so itself a moment later. */
export function remark(context: Context, event: TerminalEvent): Text | null {
  const [verb, kind, place] = event.type.split('.');
  if (verb !== 'put') return null;
  if (place === 'card-reader') return inSlot(context);
  return place === 'desk' ? atDesk(context, kind) : null;
}

function inSlot(context: Context): Text | null {
  if (!isSlot(context) || at(context.belongings, 'card-inside').length > 0) return null;
  const what = amiss(context);
  return what === null ? NOT_PUSHED : STANDS_WRONG[what];
}

/** Papers help only when the reader did not; a prescription is taken whenever it comes. */
function atDesk({ eligible, refused }: Context, kind: string | undefined): Text | null {
  if (kind === 'prescription' || eligible || refused !== null) return null;
  return kind === 'my-number-card' ? STAFF_TAKE_NO_CARD : READER_FIRST;
}
