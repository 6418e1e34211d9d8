import { holderOf } from '../../../card';
import { advice, type Coaching } from '../../../screen';
import { said, type Words } from '../../../words';
import type { Context } from '../context';
import { faceIsNoWay, triesLeft } from '../seen';
import { PIN_LENGTH } from '../setup';
import { KEYS } from '../wording';
import type { Coaches, Said } from './said';

const PIN: Words = '{暗証番号|あんしょうばんごう}';

/** The same chip and the same counter as everywhere [R25], typed alone [R17], without a sound and in sight [R19]. */
export const pin: Coaches<'pin.type' | 'pin.wrong' | 'pin.locked' | 'pin.none'> = {
  'pin.type': (context) => ({
    ...(isOffered(context)
      ? withStranger(context)
      : { title: TITLE, todo: type(context), why: whyType(triesLeft(context) ?? 0) }),
    words: [PIN, '{利用者証明用|りようしゃしょうめいよう}', KEYS.confirm, KEYS.correct],
  }),
  'pin.wrong': (context) => ({
    ...wrong(context),
    trouble: true,
    words: ['{違|ちが}います', 'ロック', KEYS.again, KEYS['method.face']],
  }),
  'pin.locked': (context) => ({
    title: said('pin.locked.title'),
    todo: byFace(context),
    why: holderOf(context.person).stay ? said('pin.locked.why.stay') : said('pin.locked.why.usual'),
    trouble: true,
    words: ['ロックされています', KEYS['method.face']],
  }),
  'pin.none': (context) => ({
    title: said('pin.none.title'),
    todo: byFace(context),
    why: said('pin.none.why'),
    trouble: true,
    words: [PIN, KEYS['method.face']],
  }),
};

const TITLE = said('pin.title');

/** Somebody behind has just offered to type it. */
const isOffered = ({ stranger, typed }: Context): boolean => stranger && typed === '';

function withStranger(context: Context): Pick<Coaching, 'title' | 'todo' | 'why' | 'trouble'> {
  if (context.toStranger === 'my-own') return { title: TITLE, todo: type(context), why: STRANGER };
  if (context.toStranger === 'tell-pin') return TOLD;
  return { title: TITLE, todo: REFUSE, why: STRANGER };
}

const REFUSE = advice('pin.refuse', ['speak.my-own']);

/** The number was about to be told; nobody has heard it. */
const TOLD = {
  title: said('pin.told.title'),
  todo: REFUSE,
  why: said('pin.told.why'),
  trouble: true,
};

function type(context: Context): Coaching['todo'] {
  if (triesLeft(context) === 0) return advice('pin.type.locked', ['touch.back', 'touch.method.face']);
  return context.typed.length < PIN_LENGTH
    ? advice('pin.type.digits', ['touch.confirm'])
    : advice('pin.type.confirm', ['touch.confirm', 'touch.correct']);
}

const STRANGER = said('pin.stranger');

function whyType(left: number) {
  if (left >= 3) return said('pin.whyType.three');
  return left === 2
    ? said('pin.whyType.two')
    : left === 1
      ? said('pin.whyType.one')
      : said('pin.whyType.none');
}

/** By the tries the chip has left now: it may have been used elsewhere since. */
function wrong(context: Context): Said {
  const left = triesLeft(context) ?? 1;
  if (left > 1)
    return {
      title: said('pin.wrong.title.two'),
      todo: faceIsNoWay(context)
        ? advice('pin.wrong.todo.two.noFace', ['touch.again'])
        : advice('pin.wrong.todo.two.usual', ['touch.again', 'touch.method.face']),
      why: said('pin.wrong.why.two'),
    };
  const title = left === 0 ? said('pin.locked.title') : said('pin.wrong.title.one');
  const why = left === 0 ? said('pin.whyType.none') : said('pin.wrong.why.one');
  return faceIsNoWay(context)
    ? {
        title,
        why,
        todo: advice('pin.wrong.todo.one.noFace', ['speak.forgot-pin']),
      }
    : {
        title,
        why,
        todo: advice('pin.wrong.todo.one.usual', ['touch.method.face']),
      };
}

const byFace = (context: Context): Coaching['todo'] =>
  faceIsNoWay(context)
    ? advice('pin.byFace.noFace', ['speak.no-face'])
    : advice('pin.byFace.usual', ['touch.method.face']);
