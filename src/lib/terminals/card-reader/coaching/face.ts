import { advice, type Coaching } from '../../../screen';
import { said, type Words } from '../../../words';
import type { Context } from '../context';
import { faceIsNoWay } from '../seen';
import { hindrance, pinIsNoWay } from '../senses';
import { KEYS } from '../wording';
import type { Coaches, Said } from './said';

const FRAME: Words = '{枠|わく}';

/** Face or PIN, and what keeps the camera from seeing [R18, R19, R20, R22, R24]; the staff's own eyes [R5]. */
export const face: Coaches<
  'method' | 'staffOnly' | 'face.look' | 'face.hold' | 'face.noMatch' | 'face.noMore' | 'staffCheck'
> = {
  method: (context) => ({
    title: said('method.title'),
    ...method(context),
    words: [
      KEYS['method.face'],
      KEYS['method.pin'],
      context.facility.staffKey ? KEYS['method.staff'] : KEYS.cancel,
    ],
  }),
  staffOnly: () => ({
    title: said('staffOnly.title'),
    todo: advice('staffOnly.todo', ['touch.back']),
    why: said('staffOnly.why'),
    trouble: true,
    words: [KEYS['method.staff'], 'パスワード', KEYS.back],
  }),
  'face.look': (context) => {
    const { words, ...rest } = HINDERED[hindrance(context) ?? 'aside'];
    return { ...(context.moved ? MOVED : rest), words: [...words, KEYS.back, KEYS.cancel] };
  },
  'face.hold': () => ({
    title: said('face.hold.title'),
    todo: advice('face.hold.todo', []),
    why: said('face.hold.why'),
    words: ['{動|うご}かないでください', '{確認|かくにん}しています'],
  }),
  'face.noMatch': (context) => ({
    title: said('face.noMatch.title'),
    todo: pinIsNoWay(context)
      ? advice('face.noMatch.todo.noPin', ['touch.again', 'speak.no-face'])
      : advice('face.noMatch.todo.usual', ['touch.again', 'touch.method.pin']),
    why: said('face.noMatch.why'),
    trouble: true,
    words: [KEYS.again, KEYS['method.pin']],
  }),
  'face.noMore': (context) => ({
    title: said('face.noMore.title'),
    todo: pinIsNoWay(context)
      ? advice('face.noMore.todo.noPin', ['speak.no-face'])
      : advice('face.noMore.todo.usual', ['touch.method.pin', 'speak.forgot-pin']),
    why: BY_EYE,
    trouble: true,
    words: [KEYS['method.pin'], KEYS.cancel],
  }),
  staffCheck: () => ({
    title: said('staffCheck.title'),
    todo: advice('staffCheck.todo', []),
    why: said('staffCheck.why'),
    words: ['{職員|しょくいん}', '{確認|かくにん}しています'],
  }),
};

const BY_EYE = said('face.byEye');

function method(context: Context): Pick<Coaching, 'todo' | 'why'> {
  if (faceIsNoWay(context))
    return {
      todo: pinIsNoWay(context)
        ? advice('method.todo.neither', ['speak.no-face'])
        : advice('method.todo.onlyPin', ['touch.method.pin']),
      why: BY_EYE,
    };
  if (pinIsNoWay(context))
    return {
      todo: advice('method.todo.onlyFace', ['touch.method.face']),
      why: said('method.why.onlyFace'),
    };
  return {
    todo: advice('method.todo.either', ['touch.method.face', 'touch.method.pin']),
    why: said('method.why.either'),
  };
}

const MOVED: Said = {
  title: said('face.moved.title'),
  todo: advice('face.moved.todo', []),
  why: said('face.moved.why'),
};

const HINDERED: Record<NonNullable<ReturnType<typeof hindrance>>, Said & { words: Words[] }> = {
  mask: {
    title: said('face.hindered.mask.title'),
    todo: advice('face.hindered.mask.todo', ['take']),
    why: said('face.hindered.mask.why'),
    words: ['マスク'],
  },
  hat: {
    title: said('face.hindered.hat.title'),
    todo: advice('face.hindered.hat.todo', ['take']),
    why: said('face.hindered.hat.why'),
    words: ['{帽子|ぼうし}'],
  },
  near: {
    title: said('face.hindered.near.title'),
    todo: advice('face.hindered.near.todo', []),
    why: said('face.hindered.near.why'),
    words: ['{近|ちか}すぎます', FRAME],
  },
  far: {
    title: said('face.hindered.far.title'),
    todo: advice('face.hindered.far.todo', []),
    why: said('face.hindered.far.why'),
    words: ['{遠|とお}すぎます', FRAME],
  },
  aside: {
    title: said('face.hindered.aside.title'),
    todo: advice('face.hindered.aside.todo', []),
    why: said('face.hindered.aside.why'),
    words: [FRAME],
  },
  light: {
    title: said('face.hindered.light.title'),
    todo: advice('face.hindered.light.todo', ['speak.bright']),
    why: said('face.hindered.light.why'),
    words: ['{明|あか}るく', FRAME],
  },
};
