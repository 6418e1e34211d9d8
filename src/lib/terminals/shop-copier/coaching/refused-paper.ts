import { holderOf } from '../../../card';
import { advice, type Coaching } from '../../../screen';
import { dayOf } from '../../../world';
import { said } from '../../../words';
import type { Context } from '../context';
import { issuer, orderedPaper, paperRefusal } from '../senses';
import { KEYS } from '../wording';

type Said = Pick<Coaching, 'title' | 'todo' | 'why'>;

/** Why this paper is not issued to this person now, and what to do instead: E13, E22, E23, E25. */
export function refusedPaper(context: Context): Coaching {
  const paper = orderedPaper(context);
  const refusal = paper && paperRefusal(context, paper);
  return {
    ...(refusal ? REFUSED[refusal](context) : ANOTHER),
    trouble: true,
    words: ['{交付|こうふ}できません', KEYS.back, KEYS.finish],
  };
}

const ANOTHER: Said = {
  title: said('refused-paper.another.title'),
  todo: advice('refused-paper.another.todo', ['touch.back']),
};

const REFUSED: Record<NonNullable<ReturnType<typeof paperRefusal>>, (context: Context) => Said> = {
  'no-seal': () => ({
    title: said('refused-paper.no-seal.title'),
    todo: advice('refused-paper.no-seal.todo', ['touch.finish']),
    why: said('refused-paper.no-seal.why'),
  }),
  'no-tax': ({ person, moment }) => ({
    title: said('refused-paper.no-tax.title'),
    todo: advice('refused-paper.no-tax.todo', ['touch.finish']),
    why:
      holderOf(person).since > `${dayOf(moment).slice(0, 4)}-01-01`
        ? said('refused-paper.no-tax.why.moved')
        : said('refused-paper.no-tax.why.usual'),
  }),
  'no-register': () => ({
    title: said('refused-paper.no-register.title'),
    todo: advice('refused-paper.no-register.todo', ['touch.back', 'take']),
    why: said('refused-paper.no-register.why'),
  }),
  'kept-elsewhere': ({ person }) => ({
    title: said('refused-paper.kept-elsewhere.title'),
    todo: advice('refused-paper.kept-elsewhere.todo', ['touch.finish', 'touch.issuer.elsewhere']),
    why: person.familyRegister?.registeredForUse
      ? said('refused-paper.kept-elsewhere.why.registered')
      : said('refused-paper.kept-elsewhere.why.usual'),
  }),
  'not-registered': () => ({
    title: said('refused-paper.not-registered.title'),
    todo: advice('refused-paper.not-registered.todo', ['touch.finish']),
    why: said('refused-paper.not-registered.why'),
  }),
  'register-closed': (context) => {
    const { from, to, weekdaysOnly } = issuer(context)?.registerHours ?? ANY_HOURS;
    const opens = from.replace(/^0/, '');
    return {
      title: said('refused-paper.register-closed.title'),
      todo: weekdaysOnly
        ? advice('refused-paper.register-closed.todo.weekdays', ['touch.finish'], { from: opens, to })
        : advice('refused-paper.register-closed.todo.usual', ['touch.finish'], { from: opens, to }),
      why: said('refused-paper.register-closed.why'),
    };
  },
};

const ANY_HOURS = { from: '09:00', to: '17:00', weekdaysOnly: true };
