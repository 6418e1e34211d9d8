import type { SnapshotFrom } from 'xstate';
import { leafOf, type StepsOf } from '../../screen';
import type { begin } from './begin';
import type { choose } from './choose';
import type { collect, print } from './collect';
import type { Outcome } from './context';
import type { copy } from './copy';
import type { identify } from './identify';
import type { machine } from './machine';
import type { pay } from './pay';

/** States the machine passes through without stopping; they have no screen. */
type Passing =
  | 'identify.begin'
  | 'identify.answered'
  | 'choose.afterPaper'
  | 'choose.afterWhom'
  | 'choose.beforeItems'
  | 'pay.begin'
  | `collect.${Outcome}`;

/** Where the copier can stand: one step, one screen, one text of the coach. */
export type Step = Exclude<
  | 'menu'
  | 'elsewhere'
  | 'idle'
  | StepsOf<'copy', typeof copy>
  | StepsOf<'begin', typeof begin>
  | StepsOf<'identify', typeof identify>
  | StepsOf<'choose', typeof choose>
  | StepsOf<'pay', typeof pay>
  | StepsOf<'print', typeof print>
  | StepsOf<'collect', typeof collect>,
  Passing
>;

/** The step a snapshot stands at; `idle` while the machine asks whether one is still there. */
export function stepOf(snapshot: Pick<SnapshotFrom<typeof machine>, 'value'>): Step {
  const { hands } = snapshot.value as unknown as { hands: string };
  return hands === 'away' ? 'idle' : (leafOf(snapshot) as Step);
}
