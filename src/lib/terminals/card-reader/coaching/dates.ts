import { cardExpired, holderOf, type Card } from '../../../card';
import { dayOf } from '../../../world';
import { said, type Words } from '../../../words';
import { advice } from '../../../screen';
import type { Context } from '../context';
import { cardOf, use } from '../senses';
import { KEYS } from '../wording';
import type { Coach, Said } from './said';

const RENEWAL: Words = '{更新|こうしん}';
const DATE: Words = '{期限|きげん}';

/** The end comes near, or is less than three months ago [R38, R39, R40, R94]. */
export const expiry: Coach = (context) => ({
  ...(use(context) === 'grace'
    ? grace(context)
    : endsWithStay(context)
      ? endingStay(context)
      : ending(context)),
  words: [DATE, RENEWAL, KEYS.confirm],
});

/** 006: more than three months after the end, or after the end of the card itself [R12, R39]. */
export const expired: Coach = (context) => ({
  ...(cardExpired(cardOf(context), dayOf(context.moment)) ? cardEnded(context) : certificateEnded(context)),
  trouble: true,
  words: [DATE, RENEWAL, '{受付|うけつけ}'],
});

const lastDay = ({ authentication, expires }: Card) => ({ day: authentication?.until ?? expires });

const endsWithStay = (context: Context): boolean =>
  holderOf(context.person).stay?.until === cardOf(context).expires;

/** No letter comes, and the way is to the counter before the day [R87, R88, R92, R94]. */
const endingStay = (context: Context): Said => {
  const day = { day: cardOf(context).expires };
  return {
    title: said('dates.endingStay.title'),
    todo: advice('dates.endingStay.todo', ['touch.confirm'], { day }),
    why: said('dates.endingStay.why'),
  };
};

const ending = (context: Context): Said => {
  const day = lastDay(cardOf(context));
  return {
    title: said('dates.ending.title'),
    todo: advice('dates.ending.todo', ['touch.confirm'], { day }),
    why: said('dates.ending.why'),
  };
};

const grace = (context: Context): Said => {
  const day = lastDay(cardOf(context));
  return {
    title: said('dates.grace.title'),
    todo: advice('dates.grace.todo', ['touch.confirm']),
    why: said('dates.grace.why', { day }),
  };
};

const certificateEnded = (context: Context): Said => {
  if (!cardOf(context).authentication) return NO_CERTIFICATE;
  const day = lastDay(cardOf(context));
  return {
    title: said('dates.certificateEnded.title'),
    todo: TO_THE_DESK,
    why: said('dates.certificateEnded.why', { day }),
  };
};

const cardEnded = (context: Context): Said => {
  const day = { day: cardOf(context).expires };
  return {
    title: said('dates.cardEnded.title'),
    todo: TO_THE_DESK,
    why: endsWithStay(context)
      ? said('dates.cardEnded.why.stay', { day })
      : said('dates.cardEnded.why.usual', { day }),
  };
};

const TO_THE_DESK = advice('dates.toTheDesk', ['take']);

const NO_CERTIFICATE: Said = {
  title: said('dates.noCertificate.title'),
  todo: TO_THE_DESK,
  why: said('dates.noCertificate.why'),
};
