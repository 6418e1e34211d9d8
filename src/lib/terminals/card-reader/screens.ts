import type { Screen } from '../../screen';
import type { Context } from './context';
import { begin } from './screens/begin';
import { consent } from './screens/consent';
import { identify } from './screens/identify';
import { insurance } from './screens/insurance';
import { leave } from './screens/leave';
import type { Step } from './step';

/** What each step shows, its beginning first; a step without its screen does not compile. Pure. */
export const screens: Record<Step, (context: Context) => Screen> = {
  ...begin,
  ...identify,
  ...insurance,
  ...consent,
  ...leave,
};
