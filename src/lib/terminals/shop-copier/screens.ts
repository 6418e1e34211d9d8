import type { Screen } from '../../screen';
import type { Context } from './context';
import { begin } from './screens/begin';
import { choose } from './screens/choose';
import { identify } from './screens/identify';
import { pay } from './screens/pay';
import type { Step } from './step';

/** What each step shows; a step without its screen does not compile. Pure. */
export const screens: Record<Step, (context: Context) => Screen> = {
  ...begin,
  ...identify,
  ...choose,
  ...pay,
};
