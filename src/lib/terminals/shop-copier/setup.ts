import { assign, or, setup, stateIn } from 'xstate';
import { verifyPin } from '../../card';
import { papers } from '../../papers';
import { typedOn, type TerminalInput } from '../../screen';
import { at, chipChanged, withCard } from '../../world';
import { FRESH, type Context, type Event, type Outcome } from './context';
import { delays } from './delays';
import { moveThing, payBack, settle } from './hardware';
import { printCopy, printPhotocopy } from './issue';
import { change, choosePaper, choosePerson, chooseScope, switchItem, toggleMember } from './order';
import {
  balance,
  fee,
  forgotten,
  lying,
  offered,
  orderedPaper,
  paidIn,
  paperRefusal,
  readableCard,
  refusal,
  service,
} from './senses';

/** What follows the prefix in a touched key: `paper.seal-certificate` touched, `seal-certificate` for `paper`. */
export const touched = (event: Event, prefix: string): string => event.type.slice(`touch.${prefix}.`.length);

const asks = (context: Context, question: 'scope' | 'items' | 'person'): boolean => {
  const paper = orderedPaper(context);
  const municipality = context.municipalities[context.person.municipality];
  if (!paper?.questions.includes(question) || !municipality) return false;
  return question !== 'items' || paper.items(context.person, municipality).length > 0;
};

/** Everything the copier's states are written with: its types, its senses as guards, its deeds as actions. */
export const copier = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as TerminalInput,
  },
  delays,
  guards: {
    'somebody is expected': or([
      stateIn('#begin'),
      stateIn('#identify'),
      stateIn('#choose'),
      stateIn('#pay'),
      stateIn('#photocopy'),
      stateIn('#elsewhere'),
    ]),
    'coins are taken now': or([stateIn('#cash'), stateIn('#photocopy')]),
    'certificates are issued now': ({ context }) => service(context) === 'open',
    'something lies on the pad': ({ context }) => at(context.belongings, 'card-pad').length > 0,
    'nothing lies on the pad': ({ context }) => at(context.belongings, 'card-pad').length === 0,
    'another kind of card lies on the pad': ({ context }) =>
      lying(context, 'card-pad', 'my-number-card') === undefined,
    'the card cannot be read': ({ context }) => readableCard(context) === null || context.badReads > 0,
    'four digits are typed': ({ context }) => context.typed.length === PIN_LENGTH,
    'pin is right': ({ context }) => context.verdict?.is === 'right',
    'pin is locked': ({ context }) => context.verdict?.is === 'locked',
    'there is no pin': ({ context }) => context.verdict?.is === 'absent',
    'card has no certificate': ({ context }) => readableCard(context)?.card.authentication === null,
    'municipality does not take part': ({ context }) =>
      refusal(context) === 'municipality does not take part',
    'card cannot be used': ({ context }) => refusal(context) === 'card cannot be used',
    'usable from tomorrow': ({ context }) => refusal(context) === 'usable from tomorrow',
    'under 15': ({ context }) => refusal(context) === 'under 15',
    'machine asks card or phone': ({ context }) => context.make.asksCredential,
    'card is given back first': ({ context }) => context.make.cardBack === 'before choosing',
    'the paper is refused': ({ context, event }) => {
      const paper = papers[touched(event, 'paper')];
      return paper !== undefined && paperRefusal(context, paper) !== null;
    },
    'the paper is offered': ({ context, event }) =>
      offered(context).some(({ id }) => id === touched(event, 'paper')),
    'somebody is chosen': ({ context }) => (context.order?.members.length ?? 0) > 0,
    'some of the household': ({ context }) => context.order?.scope === 'some',
    'paper asks for whom': ({ context }) => asks(context, 'scope'),
    'paper asks for items': ({ context }) => asks(context, 'items'),
    'paper asks for a person': ({ context }) => asks(context, 'person'),
    'one copy': ({ context }) => context.order?.copies === 1,
    'as many copies as allowed': ({ context }) => (context.order?.copies ?? 0) >= MOST_COPIES,
    'machine takes e-money': ({ context }) => context.make.payments.includes('e-money'),
    'paid enough': ({ context }) => paidIn(context) >= fee(context),
    'paid enough for a photocopy': ({ context }) => paidIn(context) >= PHOTOCOPY,
    'e-money card is on the reader': ({ context }) =>
      lying(context, 'e-money-reader', 'transit-card') !== undefined,
    'e-money card is off the reader': ({ context }) =>
      lying(context, 'e-money-reader', 'transit-card') === undefined,
    'balance is enough': ({ context }) => balance(context) >= fee(context),
    'all copies are printed': ({ context }) => context.printed >= (context.order?.copies ?? 0),
    'out of paper': ({ context }) => context.feeder === 0,
    'nothing is left to take': ({ context }) => forgotten(context).length === 0,
  },
  actions: {
    'move the thing': assign(({ context, event }) => moveThing(context, event)),
    'keep the money': assign(({ context, event }) => moveThing(context, event, { keepMoney: true })),
    'note what another place did to the chip': assign(({ context, event }) =>
      event.type === 'chip.changed'
        ? { belongings: chipChanged(context.belongings, event.holder, event.tries) }
        : {},
    ),
    'forget the transaction': assign(FRESH),
    'note the tile': assign({ tile: ({ event }) => touched(event, 'tile') }),
    'note the service': assign({ service: ({ event }) => touched(event, 'service') }),
    'issue from home': assign({ issuer: 'home' }),
    'issue from elsewhere': assign({ issuer: 'elsewhere' }),
    type: assign({
      typed: ({ context, event }) => typedOn(context.typed, event.type.slice('touch.'.length), PIN_LENGTH),
    }),
    'clear the digits': assign({ typed: '' }),
    'use up a bad read': assign({ badReads: ({ context }) => Math.max(0, context.badReads - 1) }),
    'ask the chip': assign(({ context }) => {
      const read = readableCard(context);
      if (!read) return { typed: '', verdict: null };
      const { card, verdict } = verifyPin(read.card, 'authentication', context.typed);
      return { typed: '', verdict, belongings: withCard(context.belongings, card) };
    }),
    'forget the order': assign({ order: null, payment: 'cash' }),
    'note the paper': assign(({ context, event }) => choosePaper(context, touched(event, 'paper'))),
    'note the scope': assign(({ context, event }) => chooseScope(context, touched(event, 'scope'))),
    'tick the member': assign(({ context, event }) => toggleMember(context, touched(event, 'member'))),
    'note the person': assign(({ context, event }) => choosePerson(context, touched(event, 'person'))),
    'switch the item': assign(({ context, event }) => switchItem(context, touched(event, 'item'))),
    'one copy more': assign(({ context }) => change(context, { copies: (context.order?.copies ?? 0) + 1 })),
    'one copy fewer': assign(({ context }) => change(context, { copies: (context.order?.copies ?? 0) - 1 })),
    'pay by cash': assign({ payment: 'cash' }),
    'pay by e-money': assign({ payment: 'e-money' }),
    'give the money back': assign(({ context }) => payBack(context)),
    'charge the fee': assign(({ context }) => settle(context, fee(context))),
    'charge a photocopy': assign(({ context }) => settle(context, PHOTOCOPY)),
    'print one copy': assign(({ context }) => printCopy(context)),
    'print a photocopy': assign(({ context }) => printPhotocopy(context)),
    'fill the feeder': assign({ feeder: 500 }),
    'note the outcome': assign({ outcome: (_, params: { outcome: Outcome }) => params.outcome }),
  },
});

/** Yen of a black-and-white photocopy of a page (assumed; 10 is usual). */
export const PHOTOCOPY = 10;
/** Digits of the PIN of 利用者証明用. */
export const PIN_LENGTH = 4;
/** Copies in one transaction (assumed: no source, U6). */
export const MOST_COPIES = 10;
