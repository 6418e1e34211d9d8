import { advice, type Coaching } from '../../../screen';
import { said, type Text, type Words } from '../../../words';
import type { Context } from '../context';
import { amiss, isCased, isSlot, onDesk } from '../seen';
import { KEYS } from '../wording';
import type { Coaches, Said } from './said';

const CARD = 'マイナンバーカード';
const PHOTO: Words = '{顔写真|かおじゃしん}';
const CASE = 'ケース';

/** Which way, how far, and how one knows that it was felt [R15, R16, R18, R19]. */
export const card: Coaches<
  'ready' | 'card.loose' | 'card.reading' | 'card.notRead' | 'card.notMyNumber' | 'card.pulled'
> = {
  ready: (context) => ({
    ...(onDesk(context, 'my-number-card') ? ON_DESK : isSlot(context) ? stand(context) : lay(context)),
    words: [CARD, PHOTO, CASE],
  }),
  'card.loose': (context) => {
    const what = amiss(context);
    return what === null
      ? { ...PUSH_ON, words: ['{奥|おく}', PHOTO] }
      : { ...wrong(context, what), why: BEFORE_PUSHED[what], trouble: true, words: [CARD, PHOTO, CASE] };
  },
  'card.reading': () => ({
    title: said('card.reading.title'),
    todo: advice('card.reading.todo', ['take']),
    why: said('card.reading.why'),
    words: ['{読|よ}み{取|と}っています', '{動|うご}かさないでください'],
  }),
  'card.notRead': (context) => ({
    ...(amiss(context) === 'side' ? wrong(context, 'side') : ONCE_MORE),
    trouble: true,
    words: ['{認識|にんしき}できません', '{向|む}き'],
  }),
  'card.notMyNumber': (context) => ({
    ...wrong(context, amiss(context) === 'case' ? 'case' : 'other card'),
    trouble: true,
    words: [CARD, CASE],
  }),
  'card.pulled': () => ({
    title: said('card.pulled.title'),
    todo: advice('card.pulled.todo', ['put']),
    why: said('card.pulled.why'),
    trouble: true,
    words: ['{離|はな}れました', KEYS.again],
  }),
};

type Wrong = NonNullable<ReturnType<typeof amiss>>;

/** What is wrong with the card, and how it is put right. */
function wrong(context: Context, what: Wrong): Said {
  if (what === 'case') return IN_CASE;
  if (what === 'other card') return OTHER_CARD;
  return isSlot(context) ? PHOTO_IN : PHOTO_UP;
}

const PUSH_ON: Said = {
  title: said('card.pushOn.title'),
  todo: advice('card.pushOn.todo', []),
  why: said('card.pushOn.why'),
};

/** Why a card that is put wrongly is not to be pushed on. */
const BEFORE_PUSHED: Record<Wrong, Text> = {
  side: said('card.beforePushed.side'),
  case: said('card.beforePushed.case'),
  'other card': said('card.beforePushed.other-card'),
};

const ON_DESK: Said = {
  title: said('card.onDesk.title'),
  todo: advice('card.onDesk.todo', ['take', 'put']),
  why: said('card.onDesk.why'),
};

const lay = (context: Context): Coaching => ({
  title: said('card.lay.title'),
  todo: isCased(context)
    ? advice('card.lay.todo.cased', ['take', 'put'])
    : advice('card.lay.todo.bare', ['put']),
  why: said('card.lay.why'),
});

const stand = (context: Context): Coaching => ({
  title: said('card.stand.title'),
  todo: isCased(context)
    ? advice('card.stand.todo.cased', ['take', 'put'])
    : advice('card.stand.todo.bare', ['put']),
  why: said('card.stand.why'),
});

const PHOTO_UP: Said = {
  title: said('card.photoUp.title'),
  todo: advice('card.photoUp.todo', ['take', 'put']),
  why: said('card.photoUp.why'),
};

const PHOTO_IN: Said = {
  ...PHOTO_UP,
  todo: advice('card.photoIn.todo', ['take']),
};

const ONCE_MORE: Said = {
  title: said('card.onceMore.title'),
  todo: advice('card.onceMore.todo', ['take', 'put']),
  why: said('card.onceMore.why'),
};

const IN_CASE: Said = {
  title: said('card.inCase.title'),
  todo: advice('card.inCase.todo', ['take', 'put']),
  why: said('card.inCase.why'),
};

const OTHER_CARD: Said = {
  title: said('card.otherCard.title'),
  todo: advice('card.otherCard.todo', ['take']),
  why: said('card.otherCard.why'),
};
