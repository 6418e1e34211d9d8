import type { Coaching } from '../../screen';
import { begin } from './coaching/begin';
import { choose } from './coaching/choose';
import { collect } from './coaching/collect';
import { identify } from './coaching/identify';
import { pay } from './coaching/pay';
import { refusals } from './coaching/refusals';
import type { Context } from './context';
import type { Step } from './step';

/** What the coach says at each step; a step without its words does not compile. Pure. */
export const coaching: Record<Step, (context: Context) => Coaching> = {
  ...begin,
  ...identify,
  ...refusals,
  ...choose,
  ...pay,
  ...collect,
};
