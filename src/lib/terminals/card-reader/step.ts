import type { SnapshotFrom } from 'xstate';
import { leafOf, type StepsOf } from '../../screen';
import type { card } from './card';
import type { consent } from './consent';
import type { desk } from './desk';
import type { done } from './done';
import type { face } from './face';
import type { insurance } from './insurance';
import type { machine } from './machine';
import type { pin } from './pin';

/** States the reader passes through without stopping; they have no screen. */
type Passing =
  | 'card.begin'
  | 'face.begin'
  | 'pin.begin'
  | 'pin.answered'
  | 'insurance.found'
  | 'consent.begin'
  | 'consent.each'
  | 'consent.answered'
  | 'consent.agreed'
  | 'done.taken'
  | 'desk.judged';

/** Where the reader can stand: one step, one screen, one text of the coach. */
export type Step = Exclude<
  | 'ready'
  | 'method'
  | 'staffOnly'
  | 'staffCheck'
  | 'stopped'
  | StepsOf<'card', typeof card>
  | StepsOf<'face', typeof face>
  | StepsOf<'pin', typeof pin>
  | StepsOf<'insurance', typeof insurance>
  | StepsOf<'consent', typeof consent>
  | StepsOf<'done', typeof done>
  | StepsOf<'desk', typeof desk>,
  Passing
>;

/** The step a snapshot stands at. */
export const stepOf = (snapshot: Pick<SnapshotFrom<typeof machine>, 'value'>): Step =>
  leafOf(snapshot) as Step;
