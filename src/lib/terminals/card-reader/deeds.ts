import { verifyPin } from '../../card';
import { add, at, chipChanged, looked, move, moved, withCard, type Consent, type Look } from '../../world';
import type { Context, Event } from './context';
import { asked, cardOf, judged } from './senses';

type Changed = Partial<Context>;

/** What the hands did to a thing; a push brings the card to the end of the slot. */
export function moveThing(context: Context, event: Event): Changed {
  if (!('thing' in event)) return {};
  return {
    belongings: moved(context.belongings, event, (place, _, verb) =>
      verb === 'push' ? 'card-inside' : place,
    ),
  };
}

/** What the person did before the camera. */
export const moveFace = (context: Context, event: Event): Changed => ({
  face: looked(context.face, event.type.slice('look.'.length) as Look),
});

/** The same chip was used elsewhere: its counters are the chip's, not this reader's. */
export const withChip = (context: Context, event: Event): Changed =>
  event.type === 'chip.changed'
    ? { belongings: chipChanged(context.belongings, event.holder, event.tries) }
    : {};

export function askChip(context: Context): Changed {
  const { card, verdict } = verifyPin(cardOf(context), 'authentication', context.typed);
  return { typed: '', verdict, belongings: withCard(context.belongings, card) };
}

/** The card is registered for insurance there and then [R26, R1]. */
export const registerCard = (context: Context): Changed => ({
  belongings: withCard(context.belongings, { ...cardOf(context), insuranceRegistered: true }),
});

export const answerAll = (context: Context, agreed: boolean): Changed => ({
  consents: Object.fromEntries(asked(context).map((item) => [item, agreed])),
});

export const answerOne = (context: Context, item: Consent, agreed: boolean): Changed => ({
  consents: { ...context.consents, [item]: agreed },
});

/** The desk hands out the form, once. */
export const handOutForm = ({ belongings }: Context): Changed =>
  Object.values(belongings).some(({ thing }) => thing.kind === 'statement')
    ? {}
    : { belongings: add(belongings, { kind: 'statement', filled: false }, 'desk') };

/** What was proved, and by what; the desk keeps the form. */
export function acceptProof(context: Context): Changed {
  const judgement = judged(context);
  const proof = isProof(judgement) ? judgement : null;
  return { proof, outcome: 'by-papers', ...keep(context, 'statement') };
}

export const keep = (context: Context, kind: 'statement' | 'prescription'): Changed => ({
  belongings: at(context.belongings, 'desk')
    .filter(([, thing]) => thing.kind === kind)
    .reduce((belongings, [id]) => move(belongings, id, 'kept'), context.belongings),
});

const isProof = (judgement: string): judgement is NonNullable<Context['proof']> =>
  ['certificate', 'phone', 'notice', 'statement'].includes(judgement);
