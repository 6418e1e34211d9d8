import { choices, key as keyOf, type Digit, type Icon, type Key, type Screen } from '../../../screen';
import { at } from '../../../world';
import type { Context } from '../context';
import type { Key as KeyId } from '../keys';
import { SAYINGS } from '../sentences';
import type { Step } from '../step';
import { KEYS } from '../wording';

/** What one step shows. */
export type Draw = (context: Context) => Screen;

/** A part of the screens: those of some steps. */
export type Screens<S extends Step> = Record<S, Draw>;

type Body = NonNullable<Screen['body']>;
type Notice = Extract<Body, { kind: 'notice' }>;

/** A key with its own words, which are the same on every screen. */
export const key = (id: Exclude<KeyId, Digit>, look: Key['look'], part?: Partial<Key>): Key =>
  keyOf(id, KEYS[id], look, part);

export const back = key('back', 'back');
export const cancel = key('cancel', 'cancel');
export const next = key('next', 'go');
export const again = key('again', 'go');
export const finish = key('finish', 'go');

/** The screen of a step with its own words, under the name of the facility [R16]. */
export const screen = (step: Step, { facility }: Context, part: Partial<Screen> = {}): Screen => ({
  title: facility.name,
  ...SAYINGS[step],
  keys: [],
  ...part,
});

/** A step that only says something. */
export const notice =
  (step: Step, body: Omit<Notice, 'kind'>, keys: Key[] = [], part: Partial<Screen> = {}): Draw =>
  (context) =>
    screen(step, context, { body: { kind: 'notice', ...body }, keys, ...part });

/** A step at which one waits. */
export const waiting =
  (step: Step, ends: [from: Icon, to: Icon], part: Partial<Screen> = {}): Draw =>
  (context) =>
    screen(step, context, { body: { kind: 'waiting', what: 'checking', ends }, ...part });

/** A step at which the card is to be taken back. */
export const taking =
  (step: Step, part: Partial<Screen> = {}): Draw =>
  (context) =>
    screen(step, context, { body: cardBody(context, 'take'), ...part });

/** A question with a few large answers. */
export const question = (answers: Key[], columns: 1 | 2): Pick<Screen, 'body' | 'keys'> => ({
  body: choices(answers, columns),
  keys: answers,
});

/** The card on this make, where it is to be put or where it lies. */
export const cardBody = ({ make, belongings }: Context, move: 'put' | 'take'): Body => ({
  kind: 'placement',
  thing: 'my-number-card',
  place: move === 'take' && at(belongings, 'card-inside').length > 0 ? 'card-inside' : 'card-reader',
  move,
  into: make.takes === 'lying' ? 'arm-tray' : 'upright-slot',
  side: make.side,
});
