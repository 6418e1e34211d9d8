import type { ThingKind } from '../../../world';
import { advice, type Advice, type Coaching } from '../../../screen';
import { said, type Text, type Words } from '../../../words';
import type { Context } from '../context';
import { KEYS } from '../wording';
import type { Coaches, Said } from './said';

const WORDS: Words[] = ['{受付|うけつけ}', 'ご{案内|あんない}します'];

/** What helps when the reader can't [R42, R43, R60], and the papers that look alike. */
export const desk: Coaches<
  | 'desk.ask'
  | 'desk.looking'
  | 'desk.cardToo'
  | 'desk.openFirst'
  | 'desk.fillFirst'
  | 'desk.notEnough'
  | 'desk.form'
  | 'desk.return'
  | 'desk.goodbye'
> = {
  'desk.ask': (context) => ({
    title: said('desk.ask.title'),
    todo: toShow(context),
    why: whatCounts(context),
    words: WORDS,
  }),
  'desk.looking': () => ({
    title: said('desk.looking.title'),
    todo: advice('desk.looking.todo', []),
    why: said('desk.looking.why'),
    words: ['{受付|うけつけ}', '{確認|かくにん}しています'],
  }),
  'desk.cardToo': (context) => ({
    ...(has(context, 'eligibility-certificate') ? NOT_ALONE : CARD_TOO),
    why: LOOK_ALIKE,
    trouble: true,
    words: WORDS,
  }),
  'desk.openFirst': () => ({
    title: said('desk.openFirst.title'),
    todo: advice('desk.openFirst.todo', ['take', 'handle', 'put']),
    why: said('desk.openFirst.why'),
    trouble: true,
    words: WORDS,
  }),
  'desk.fillFirst': () => ({
    ...WRITE,
    title: said('desk.fillFirst.title'),
    trouble: true,
    words: WORDS,
  }),
  'desk.notEnough': (context) => ({
    title: said('desk.notEnough.title'),
    todo: toShow(context),
    why: whatCounts(context),
    trouble: true,
    words: WORDS,
  }),
  'desk.form': () => ({
    ...WRITE,
    title: said('desk.form.title'),
    words: WORDS,
  }),
  'desk.return': () => ({
    title: said('desk.return.title'),
    todo: advice('desk.return.todo', ['take']),
    why: said('desk.return.why'),
    words: WORDS,
  }),
  'desk.goodbye': ({ outcome }) => ({
    ...(outcome === 'in-full' ? IN_FULL : BY_PAPERS),
    words: ['{受付|うけつけ}', 'お{待|ま}ちください', KEYS.finish],
  }),
};

const whatCounts = ({ refused }: Context): Text =>
  refused === 'no-data' ? LADDER : refused === 'not-registered' ? REGISTER_AFTER_ALL : CERTIFICATE_ONLY;

const has = ({ belongings }: Context, kind: ThingKind): boolean =>
  Object.values(belongings).some(({ thing }) => thing.kind === kind);

/** The best of what one has with one; where that is nothing, the word that there is nothing. */
function toShow(context: Context): Advice {
  if (has(context, 'eligibility-certificate')) return advice('desk.toShow.certificate', ['put']);
  if (context.refused === 'no-data') {
    if (has(context, 'phone') && isOpen(context)) return PHONE_AND_CARD;
    if (has(context, 'phone')) return advice('desk.toShow.phone', ['handle', 'put']);
    if (has(context, 'eligibility-notice')) return advice('desk.toShow.notice', ['put']);
    if (has(context, 'statement')) return WRITE.todo;
  }
  return advice('desk.toShow.nothing', ['speak.have-none']);
}

const isOpen = ({ belongings }: Context): boolean =>
  Object.values(belongings).some(({ thing }) => thing.kind === 'phone' && thing.shows === 'insurance');

const PHONE_AND_CARD = advice('desk.phoneAndCard', ['put']);

const LADDER = said('desk.ladder');

const CERTIFICATE_ONLY = said('desk.certificateOnly');

const REGISTER_AFTER_ALL = said('desk.registerAfterAll');

const LOOK_ALIKE = said('desk.lookAlike');

const WRITE: Pick<Said, 'why'> & { todo: Advice } = {
  todo: advice('desk.write.todo', ['take', 'handle', 'put']),
  why: said('desk.write.why'),
};

const CARD_TOO: Pick<Coaching, 'title' | 'todo'> = {
  title: said('desk.cardToo.title'),
  todo: advice('desk.cardToo.todo', ['put']),
};

const NOT_ALONE: Pick<Coaching, 'title' | 'todo'> = {
  title: said('desk.notAlone.title'),
  todo: advice('desk.notAlone.todo', ['put']),
};

const BY_PAPERS: Said = {
  title: said('desk.byPapers.title'),
  todo: advice('desk.byPapers.todo', ['touch.finish']),
  why: said('desk.byPapers.why'),
};

const IN_FULL: Said = {
  title: said('desk.inFull.title'),
  todo: advice('desk.inFull.todo', ['touch.finish']),
  why: said('desk.inFull.why'),
};
