import { advice, type Coaching } from '../../../screen';
import { said } from '../../../words';
import type { Context } from '../context';
import { KEYS } from '../wording';
import { myCard } from './said';

const PIN = '{暗証番号|あんしょうばんごう}';

/** Beside the keypad; says how many tries the chip has left, which the machine may not (U3). */
export function pin(context: Context): Coaching {
  const { pins } = myCard(context).card;
  const triesLeft = pins.authentication?.triesLeft ?? null;
  return {
    title: said('pin.title'),
    ...(triesLeft === null ? NO_PIN : triesLeft === 0 ? LOCKED_BEFORE : asked(context, triesLeft)),
    words: [
      PIN,
      '{利用者証明用電子証明書|りようしゃしょうめいようでんししょうめいしょ}',
      KEYS.confirm,
      KEYS.correct,
    ],
  };
}

const NO_PIN = {
  todo: advice('pin.noPin.todo', ['touch.cancel', 'take']),
  why: said('pin.noPin.why'),
};

const LOCKED_BEFORE = {
  todo: advice('pin.lockedBefore.todo', ['touch.cancel', 'take']),
  why: said('pin.lockedBefore.why'),
};

const asked = ({ typed }: Context, triesLeft: number) => ({
  todo:
    typed.length < 4
      ? advice('pin.asked.todo.digits', ['touch.confirm'])
      : advice('pin.asked.todo.confirm', ['touch.confirm', 'touch.correct']),
  why:
    triesLeft >= 3
      ? said('pin.asked.why.three')
      : triesLeft === 2
        ? said('pin.asked.why.two')
        : said('pin.asked.why.one'),
});

/** After a miss, by the tries the chip has left now: it may have been used elsewhere since. */
export function wrongPin(context: Context): Coaching {
  const left = myCard(context).card.pins.authentication?.triesLeft ?? 1;
  return {
    ...(left === 0 ? LOCKED_SINCE : left === 1 ? ONE_LEFT : TWO_LEFT),
    trouble: true,
    words: [`${PIN}が{違|ちが}います`, KEYS.again, KEYS.cancel],
  };
}

const LOCKED_SINCE = { title: said('identify.locked.title'), ...LOCKED_BEFORE };

const TWO_LEFT = {
  title: said('pin.twoLeft.title'),
  todo: advice('pin.twoLeft.todo', ['touch.again']),
  why: said('pin.twoLeft.why'),
};

const ONE_LEFT = {
  title: said('pin.oneLeft.title'),
  todo: advice('pin.oneLeft.todo', ['touch.cancel']),
  why: said('pin.oneLeft.why'),
};
