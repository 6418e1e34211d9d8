import { assign, or, setup, stateIn } from 'xstate';
import type { TerminalInput } from '../../screen';
import { typedOn } from '../../screen';
import { fitsFrame, type Consent } from '../../world';
import { FRESH, type Context, type Event, type Outcome } from './context';
import {
  acceptProof,
  answerAll,
  answerOne,
  askChip,
  handOutForm,
  keep,
  moveFace,
  moveThing,
  registerCard,
  withChip,
} from './deeds';
import { delays } from './delays';
import type { Saying } from './keys';
import {
  asked,
  cardOf,
  electronicOnFile,
  hindrance,
  isWithinReach,
  judged,
  leftOnDesk,
  misplaced,
  nextConsent,
  onReader,
  paperToHand,
  pinIsNoWay,
  use,
} from './senses';

/** Digits of the PIN of 利用者証明用. */
export const PIN_LENGTH = 4;

/** Everything the reader's states are written with: its types, its senses as guards, its deeds as actions. */
export const reader = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as TerminalInput,
  },
  delays,
  guards: {
    'somebody is expected': or([
      stateIn('#method'),
      stateIn('#staffOnly'),
      stateIn('#face'),
      stateIn('#pin'),
      stateIn('#insurance'),
      stateIn('#consent'),
    ]),
    'something is on the reader': ({ context }) => onReader(context).length > 0,
    'the reader is empty': ({ context }) => onReader(context).length === 0,
    'it is within reach': ({ context }) => isWithinReach(context),
    'it is not my number card': ({ context }) => misplaced(context) === 'not my number',
    'it is not read': ({ context }) => misplaced(context) === 'not read',
    'nothing hinders the camera': ({ context }) => hindrance(context) === null,
    'the face is out of the frame': ({ context }) => !fitsFrame(context.face),
    'something hinders the camera': ({ context }) => hindrance(context) !== null,
    'the face is like the photograph': ({ context }) => context.alike,
    'the face has failed': ({ context }) => context.faceMisses > 0,
    'this is the last try of the face': ({ context }) => context.faceMisses + 1 >= context.facility.faceTries,
    'the face has no tries left': ({ context }) => context.faceMisses >= context.facility.faceTries,
    'the PIN is no way': ({ context }) => pinIsNoWay(context),
    'the staff check here': ({ context }) => context.facility.staffKey,
    'four digits are typed': ({ context }) => context.typed.length === PIN_LENGTH,
    'there is no PIN': ({ context }) => cardOf(context).pins.authentication === undefined,
    'PIN is right': ({ context }) => context.verdict?.is === 'right',
    'PIN is locked': ({ context }) => context.verdict?.is === 'locked',
    'the certificate has ended': ({ context }) => use(context) === 'ended',
    'the certificate ends about now': ({ context }) => use(context) !== 'good',
    'the card is not registered': ({ context }) => !cardOf(context).insuranceRegistered,
    'no data come': ({ context }) => !context.dataComes,
    'there is a subsidy': ({ context }) => context.facility.subsidies && context.person.subsidy !== undefined,
    'nothing is asked': ({ context }) => nextConsent(context) === null,
    'all can be answered at once': ({ context }) => context.facility.bundled && asked(context).length > 1,
    'the next is': ({ context }, { item }: { item: Consent }) => nextConsent(context) === item,
    'the old screen is on': ({ context }) => context.facility.highCost,
    'prescriptions are asked for': ({ context }) => context.facility.prescriptions,
    'no electronic one is on file': ({ context }) =>
      context.facility.kind === 'pharmacy' && !electronicOnFile(context),
    'the prescription is to be handed over': ({ context }) => paperToHand(context),
    'the prescription lies on the desk': ({ context }) =>
      Object.values(context.belongings).some(
        ({ thing, at }) => thing.kind === 'prescription' && at === 'desk',
      ),
    'only the data did not come': ({ context }) => context.refused === 'no-data',
    'the desk judges': ({ context }, { as }: { as: ReturnType<typeof judged> }) => judged(context) === as,
    'something lies on the desk': ({ context }) => leftOnDesk(context),
    'nothing lies on the desk': ({ context }) => !leftOnDesk(context),
  },
  actions: {
    'move the thing': assign(({ context, event }) => moveThing(context, event)),
    'move the face': assign(({ context, event }) => moveFace(context, event)),
    'step back from the camera': assign(({ context: { face, nearby } }) => ({
      face: { ...nearby, mask: face.mask, hat: face.hat },
      moved: false,
    })),
    'note that the face moved': assign({ moved: true }),
    'note what another place did to the chip': assign(({ context, event }) => withChip(context, event)),
    'note what was said': assign({
      heard: ({ event }) => event.type.slice('speak.'.length) as Saying,
    }),
    'note what the stranger was answered': assign({
      toStranger: (_, params: { with: NonNullable<Context['toStranger']> }) => params.with,
    }),
    'forget the stranger': assign({ toStranger: null }),
    'lower the blind': assign({ light: 'even' }),
    'forget what was said': assign({ heard: null }),
    'forget the reception': assign(FRESH),
    'note that a way was chosen': assign({ chosen: true }),
    'use up a bad read': assign({ badReads: ({ context }) => Math.max(0, context.badReads - 1) }),
    'count a miss of the face': assign({ faceMisses: ({ context }) => context.faceMisses + 1 }),
    'type on the keypad': assign({
      typed: ({ context, event }) => typedOn(context.typed, event.type.slice('touch.'.length), PIN_LENGTH),
    }),
    'clear the digits': assign({ typed: '' }),
    'ask the chip': assign(({ context }) => askChip(context)),
    'note who it is': assign({
      identified: (_, params: { by: NonNullable<Context['identified']> }) => params.by,
    }),
    'register the card': assign(({ context }) => registerCard(context)),
    'note that the data came': assign({ eligible: true }),
    'note why not': assign({ refused: (_, params: { why: NonNullable<Context['refused']> }) => params.why }),
    'answer all': assign(({ context }, { agreed }: { agreed: boolean }) => answerAll(context, agreed)),
    'answer one': assign(({ context }, { item, agreed }: { item: Consent; agreed: boolean }) =>
      answerOne(context, item, agreed),
    ),
    'note the subsidy': assign({ subsidy: (_, params: { used: boolean }) => params.used }),
    'note the high cost': assign({ highCost: (_, params: { provided: boolean }) => params.provided }),
    'note the prescription': assign({
      prescription: (_, params: { on: 'electronic' | 'paper' }) => params.on,
    }),
    'keep the prescription': assign(({ context }) => keep(context, 'prescription')),
    'hand out the form': assign(({ context }) => handOutForm(context)),
    'accept the proof': assign(({ context }) => acceptProof(context)),
    'note the outcome': assign({ outcome: (_, params: { outcome: Outcome }) => params.outcome }),
  },
});
