import { cardExpired, certificateState, holderOf, type Card } from '../../../card';
import { advice, type Coaching } from '../../../screen';
import { dayOf } from '../../../world';
import { said } from '../../../words';
import type { Context } from '../context';
import { KEYS } from '../wording';
import { myCard, type Coaches } from './said';

/** What the machine sums up as ご利用いただけないカードです [S36]; it gives no reason. */
export function unusableBecause(context: Context) {
  const { card } = myCard(context);
  const today = dayOf(context.moment);
  if (card.authentication === null) return 'no certificate';
  if (certificateState(card, today) === 'absent' || !card.pins.authentication) return 'no PIN';
  if (!cardExpired(card, today)) return 'certificate has ended';
  return holderOf(context.person).stay?.until ? 'card ended with the stay' : 'card has ended';
}

type Said = Pick<Coaching, 'title' | 'todo' | 'why'>;

const UNUSABLE: Record<ReturnType<typeof unusableBecause>, (card: Card) => Said> = {
  'no certificate': () => ({
    title: said('refusals.unusable.no-certificate.title'),
    todo: advice('refusals.unusable.no-certificate.todo', ['touch.finish', 'put']),
    why: said('refusals.unusable.no-certificate.why'),
  }),
  'no PIN': () => ({
    title: said('refusals.unusable.no-PIN.title'),
    todo: advice('refusals.unusable.no-PIN.todo', ['touch.finish']),
    why: said('refusals.unusable.no-PIN.why'),
  }),
  'card ended with the stay': (card) => ({
    title: said('refusals.unusable.card-ended-with-the-stay.title'),
    todo: advice('refusals.unusable.card-ended-with-the-stay.todo', ['touch.finish']),
    why: said('refusals.unusable.card-ended-with-the-stay.why', { day: { day: card.expires } }),
  }),
  'card has ended': (card) => ({
    title: said('refusals.unusable.card-has-ended.title'),
    todo: advice('refusals.unusable.card-has-ended.todo', ['touch.finish']),
    why: said('refusals.unusable.card-has-ended.why', { day: { day: card.expires } }),
  }),
  'certificate has ended': (card) => ({
    title: said('refusals.unusable.certificate-has-ended.title'),
    todo: advice('refusals.unusable.certificate-has-ended.todo', ['touch.finish']),
    why: said('refusals.unusable.certificate-has-ended.why', {
      day: { day: card.authentication?.until ?? card.expires },
    }),
  }),
};

/** What is refused once the card is known, and cannot be mended at the machine: E02, E05 to E10, E18. */
export const refusals: Coaches<
  'identify.locked' | 'identify.noService' | 'identify.unusable' | 'identify.notYet' | 'identify.underAge'
> = {
  'identify.locked': ({ person }) => ({
    title: said('identify.locked.title'),
    todo: holderOf(person).stay
      ? advice('identify.locked.todo.stay', ['touch.finish', 'take'])
      : advice('identify.locked.todo.usual', ['touch.finish', 'take']),
    why: said('identify.locked.why'),
    trouble: true,
    words: ['ロックされています', '{窓口|まどぐち}', '{再設定|さいせってい}', KEYS.finish],
  }),
  'identify.unusable': (context) => ({
    ...UNUSABLE[unusableBecause(context)](myCard(context).card),
    trouble: true,
    words: ['ご{利用|りよう}いただけないカードです', '{窓口|まどぐち}', KEYS.finish],
  }),
  'identify.notYet': (context) => {
    const { card } = myCard(context);
    const day = { day: card.authentication?.from ?? card.issued };
    return {
      title: said('identify.notYet.title'),
      todo: advice('identify.notYet.todo', ['touch.finish'], { day }),
      why: said('identify.notYet.why'),
      trouble: true,
      words: ['{本日|ほんじつ}', '{翌日|よくじつ}', KEYS.finish],
    };
  },
  'identify.underAge': () => ({
    title: said('identify.underAge.title'),
    todo: advice('identify.underAge.todo', ['touch.finish']),
    why: said('identify.underAge.why'),
    trouble: true,
    words: ['15{歳|さい}{未満|みまん}', '{世帯|せたい}{全員|ぜんいん}', KEYS.finish],
  }),
  'identify.noService': (context) => ({
    ...noService(context),
    trouble: true,
    words: ['{実施|じっし}していません', '{窓口|まどぐち}', KEYS.finish],
  }),
};

function noService({ issuer, person }: Context): Said {
  if (issuer === 'home')
    return {
      title: said('refusals.noService.title.home'),
      todo: advice('refusals.noService.todo.home', ['touch.finish']),
      why: said('refusals.noService.why.home'),
    };
  if (!person.familyRegister)
    return {
      title: said('refusals.noService.title.noRegister'),
      todo: advice('refusals.noService.todo.noRegister', ['touch.finish', 'touch.issuer.home']),
      why: said('refusals.noService.why.noRegister'),
    };
  return {
    title: said('refusals.noService.title.register'),
    todo: advice('refusals.noService.todo.register', ['touch.finish']),
    why: said('refusals.noService.why.register'),
  };
}
