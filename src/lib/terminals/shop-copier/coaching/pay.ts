import { advice, type Coaching } from '../../../screen';
import { at, MACHINE_COINS } from '../../../world';
import { said } from '../../../words';
import type { Context } from '../context';
import { fee, lying, paidIn } from '../senses';
import { KEYS } from '../wording';
import { yen, type Coaches } from './said';

const FEE = '{料金|りょうきん}';
const E_MONEY = '{電子|でんし}マネー';

/** Paying: P15, with E26 and E27. */
export const pay: Coaches<'pay.method' | 'pay.cash' | 'pay.eMoney' | 'pay.readingEMoney' | 'pay.short'> = {
  'pay.method': (context) => ({
    title: said('pay.method.title'),
    todo: advice('pay.method.todo', ['touch.pay.cash', 'touch.pay.e-money']),
    why: said('pay.method.why', { fee: yen(fee(context)) }),
    words: [KEYS.cash, KEYS['e-money'], FEE],
  }),
  'pay.cash': cash,
  'pay.eMoney': eMoney,
  'pay.readingEMoney': () => ({
    title: said('pay.readingEMoney.title'),
    todo: advice('pay.readingEMoney.todo', []),
    why: said('pay.readingEMoney.why'),
    words: [E_MONEY, '{動|うご}かさないでください'],
  }),
  'pay.short': (context) => {
    const [, card] = lying(context, 'e-money-reader', 'transit-card') ?? [];
    const balance = card?.kind === 'transit-card' ? card.balance : null;
    return {
      title: said('pay.short.title'),
      todo: advice('pay.short.todo', ['touch.pay.cash', 'touch.cancel']),
      why:
        balance === null
          ? said('pay.short.why.unread')
          : said('pay.short.why.balance', { balance: yen(balance), fee: yen(fee(context)) }),
      trouble: true,
      words: ['{残高|ざんだか}', KEYS.cash, KEYS.cancel],
    };
  },
};

function cash(context: Context): Coaching {
  const missing = fee(context) - paidIn(context);
  const { notes, payments } = context.make;
  const words = [FEE, KEYS.print, KEYS.cancel];
  if (missing <= 0)
    return {
      title: said('pay.cash.title.enough'),
      todo: advice('pay.cash.todo.enough', ['touch.start']),
      why:
        missing === 0 ? said('pay.cash.why.exact') : said('pay.cash.why.change', { change: yen(-missing) }),
      words,
    };
  if (missing > inHand(context))
    return {
      title: said('pay.cash.title.tooLittle'),
      todo: payments.includes('e-money')
        ? advice('pay.cash.todo.tooLittle.eMoney', ['touch.cancel', 'touch.back'], { missing: yen(missing) })
        : advice('pay.cash.todo.tooLittle.usual', ['touch.cancel'], { missing: yen(missing) }),
      why: said('pay.cash.why.tooLittle'),
      trouble: true,
      words,
    };
  return {
    title: said('pay.cash.title.usual'),
    todo: paidIn(context)
      ? advice('pay.cash.todo.more', ['put'], { missing: yen(missing) })
      : advice('pay.cash.todo.usual', ['put'], { missing: yen(missing) }),
    why: notes.includes(1000) ? said('pay.cash.why.notes') : said('pay.cash.why.coins'),
    words,
  };
}

/** Yen in the hand that this machine takes. */
const inHand = ({ belongings, make }: Context): number =>
  at(belongings, 'hand').reduce(
    (total, [, thing]) =>
      (thing.kind === 'coin' && MACHINE_COINS.includes(thing.yen)) ||
      (thing.kind === 'note' && make.notes.includes(thing.yen))
        ? total + thing.yen
        : total,
    0,
  );

function eMoney(context: Context): Coaching {
  const words = [E_MONEY, FEE, KEYS.back];
  if (lying(context, 'e-money-reader') && !lying(context, 'e-money-reader', 'transit-card'))
    return {
      title: said('pay.eMoney.title.wrong'),
      todo: advice('pay.eMoney.todo.wrong', ['take', 'put']),
      why: said('pay.eMoney.why.wrong'),
      trouble: true,
      words,
    };
  const has = Object.values(context.belongings).some(({ thing }) => thing.kind === 'transit-card');
  return {
    title: said('pay.eMoney.title.usual'),
    todo: has
      ? advice('pay.eMoney.todo.has', ['put'])
      : advice('pay.eMoney.todo.none', ['touch.back', 'touch.pay.cash']),
    why: has ? said('pay.eMoney.why.has') : said('pay.eMoney.why.none'),
    words,
  };
}
