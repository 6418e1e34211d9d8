import { receipt } from '../../papers';
import {
  add,
  at,
  changeFor,
  MACHINE_COINS,
  move,
  moved,
  yenIn,
  type Belongings,
  type Landing,
  type Yen,
} from '../../world';
import type { Context, Event } from './context';
import { lying } from './senses';

type Changed = Partial<Context>;

/**
 * What a hand did, as the hardware answers it: money goes to the escrow while money is taken and is right, else it is
 * given back at once.
 */
export function moveThing(context: Context, event: Event, { keepMoney = false } = {}): Changed {
  if (!('thing' in event)) return {};
  const landing: Landing = (place, thing) => {
    if (thing.kind === 'coin')
      return keepMoney && MACHINE_COINS.includes(thing.yen) ? 'escrow' : 'change-tray';
    if (thing.kind === 'note')
      return keepMoney && context.make.notes.includes(thing.yen) ? 'escrow' : 'note-slot';
    return place;
  };
  return { belongings: moved(context.belongings, event, landing) };
}

/** 中止 or 返却: every coin and note falls back, just as it was put in. */
export function payBack(context: Context): Changed {
  const back = at(context.belongings, 'escrow').reduce(
    (belongings, [id, thing]) => move(belongings, id, thing.kind === 'note' ? 'note-slot' : 'change-tray'),
    context.belongings,
  );
  return { belongings: back };
}

/** Takes the fee for good, from the card on the reader or from the escrow, and gives change and a receipt. */
export function settle(context: Context, fee: Yen): Changed {
  if (context.payment === 'e-money') {
    const [id, thing] = lying(context, 'e-money-reader', 'transit-card') ?? [];
    if (id === undefined || thing?.kind !== 'transit-card') return {};
    const card = { ...thing, balance: thing.balance - fee };
    const belongings = { ...context.belongings, [id]: { thing: card, at: 'e-money-reader' } };
    return { charged: fee, belongings: withReceipt(context, belongings, fee, 0) };
  }
  const paid = yenIn(context.belongings, ['escrow']);
  const kept = at(context.belongings, 'escrow').reduce(
    (belongings, [id]) => move(belongings, id, 'till'),
    context.belongings,
  );
  const returned = changeFor(paid - fee).reduce(
    (belongings, yen) => add(belongings, { kind: 'coin', yen }, 'change-tray'),
    kept,
  );
  return { charged: fee, belongings: withReceipt(context, returned, paid, paid - fee) };
}

function withReceipt(context: Context, belongings: Belongings, paid: Yen, change: Yen): Belongings {
  const { order, moment, payment } = context;
  if (!order) return belongings;
  const sheet = receipt(order, { total: paid - change, paid, change, moment, by: payment });
  return add(belongings, { kind: 'receipt', sheet }, 'receipt-slot');
}
