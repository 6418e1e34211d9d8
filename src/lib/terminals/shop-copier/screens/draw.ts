import { key as keyOf, type Key, type Screen } from '../../../screen';
import type { Words } from '../../../words';
import type { Context } from '../context';
import type { Key as KeyId } from '../keys';
import { orderedPaper } from '../senses';
import type { Step } from '../step';
import { KEYS, SAYINGS, TITLE } from '../wording';

/** What one step shows. */
export type Draw = (context: Context) => Screen;

/** A part of the screens: those of some steps. */
export type Screens<S extends Step> = Record<S, Draw>;

export const key: (id: KeyId, words: Words, look: Key['look'], part?: Partial<Key>) => Key = keyOf;

export const back = key('back', KEYS.back, 'back');
export const cancel = key('cancel', KEYS.cancel, 'cancel');
export const next = key('next', KEYS.next, 'go');
export const again = key('again', KEYS.again, 'go');
export const finish = key('finish', KEYS.finish, 'go');

/** The screen of a step with its own words, in the band of the certificate service. */
export const screen = (step: Step, part: Partial<Screen> = {}): Screen => ({
  title: TITLE.certificates,
  ...SAYINGS[step],
  keys: [],
  ...part,
});

/** A step that only says something: a refusal, a mishap. */
export const notice =
  (step: Step, tone: 'info' | 'warning' | 'error' | 'done', keys: Key[], part: Partial<Screen> = {}): Draw =>
  () =>
    screen(step, { body: { kind: 'notice', tone }, keys, ...part });

/** What the person is about to order, on the right of the band. */
export const titled = (context: Context) => ({ aside: orderedPaper(context)?.words });

/** Yen as the machine writes it: `1,200円`. */
export const yen = (amount: number): Words => `${amount.toLocaleString('ja-JP')}{円|えん}`;
