import { holderOf } from '../../../card';
import type { Item } from '../../../papers';
import { said } from '../../../words';
import { advice } from '../../../screen';
import type { Context } from '../context';
import { fee, issuer, offered, orderedPaper } from '../senses';
import { KEYS, SUMMARY } from '../wording';
import { refusedPaper } from './refused-paper';
import { yen, type Coaches } from './said';

const items = (context: Context): Item[] => {
  const municipality = issuer(context);
  return municipality ? (orderedPaper(context)?.items(context.person, municipality) ?? []) : [];
};

/** Which paper, about whom, with what on it, how many: P09 to P14. */
export const choose: Coaches<
  | 'choose.paper'
  | 'choose.refusedPaper'
  | 'choose.scope'
  | 'choose.members'
  | 'choose.person'
  | 'choose.items'
  | 'choose.copies'
  | 'choose.confirm'
> = {
  'choose.paper': (context) => ({
    title: said('choose.paper.title'),
    todo: advice('choose.paper.todo', []),
    why: said('choose.paper.why'),
    words: offered(context)
      .slice(0, 4)
      .map(({ words }) => words),
  }),
  'choose.refusedPaper': refusedPaper,
  'choose.scope': ({ person }) => ({
    title: said('choose.scope.title'),
    todo: advice('choose.scope.todo', ['touch.scope.self', 'touch.scope.household']),
    why: holderOf(person).stay ? said('choose.scope.why.stay') : said('choose.scope.why.usual'),
    words: [KEYS.self, KEYS.household, KEYS.some],
  }),
  'choose.members': ({ order }) => ({
    title: said('choose.members.title'),
    todo:
      (order?.members.length ?? 0) > 0
        ? advice('choose.members.todo.chosen', ['touch.next'])
        : advice('choose.members.todo.usual', []),
    why: said('choose.members.why'),
    words: ['{選|えら}んだ{方|かた}', KEYS.next],
  }),
  'choose.person': () => ({
    title: said('choose.person.title'),
    todo: advice('choose.person.todo', []),
    why: said('choose.person.why'),
    words: ['{証明|しょうめい}する{方|かた}', KEYS.back],
  }),
  'choose.items': (context) => {
    const asked = items(context);
    const number = asked.find(({ id }) => id === 'individual-number');
    const telling = asked.find(({ id }) => id === (holderOf(context.person).stay ? 'status' : 'register'));
    return {
      title: said('choose.items.title'),
      todo: advice('choose.items.todo', ['touch.next']),
      why: itemsWhy(context, number !== undefined),
      words: [KEYS.on, KEYS.off, ...[telling, number].flatMap((item) => (item ? [item.words] : []))],
    };
  },
  'choose.copies': () => ({
    title: said('choose.copies.title'),
    todo: advice('choose.copies.todo', ['touch.more', 'touch.fewer', 'touch.next']),
    why: said('choose.copies.why'),
    words: [SUMMARY.copies, KEYS.next],
  }),
  'choose.confirm': (context) => ({
    title: said('choose.confirm.title'),
    todo: advice('choose.confirm.todo', ['touch.confirm']),
    why: said('choose.confirm.why', { fee: yen(fee(context)) }),
    words: [KEYS.settle, KEYS.change, SUMMARY.total],
  }),
};

function itemsWhy({ person }: Context, number: boolean) {
  if (!holderOf(person).stay) return number ? said('choose.itemsWhy.number') : said('choose.itemsWhy.usual');
  return number ? said('choose.itemsWhy.stay.number') : said('choose.itemsWhy.stay.usual');
}
