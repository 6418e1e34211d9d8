import type { SnapshotFrom } from 'xstate';
import type { begin } from './begin';
import type { choose } from './choose';
import type { collect, print } from './collect';
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
  | `collect.${'issued' | 'copied' | 'cancelled' | 'refused' | 'locked'}`;

type Part<
  Name extends string,
  Config extends { states: object },
> = `${Name}.${keyof Config['states'] & string}`;

/** Where the copier can stand: one step, one screen, one text of the coach. */
export type Step = Exclude<
  | 'menu'
  | 'elsewhere'
  | 'idle'
  | Part<'copy', typeof copy>
  | Part<'begin', typeof begin>
  | Part<'identify', typeof identify>
  | Part<'choose', typeof choose>
  | Part<'pay', typeof pay>
  | Part<'print', typeof print>
  | Part<'collect', typeof collect>,
  Passing
>;

/** The step a snapshot stands at; `idle` while the machine asks whether one is still there. */
export function stepOf(snapshot: Pick<SnapshotFrom<typeof machine>, 'value'>): Step {
  const value = snapshot.value as unknown as { hands: string; service: string | Record<string, string> };
  if (value.hands === 'away') return 'idle';
  if (typeof value.service === 'string') return value.service as Step;
  const [part] = Object.entries(value.service);
  return part?.join('.') as Step;
}
