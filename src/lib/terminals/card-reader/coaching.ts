import type { Coaching } from '../../screen';
import { card } from './coaching/card';
import { consent } from './coaching/consent';
import { desk } from './coaching/desk';
import { face } from './coaching/face';
import { insurance } from './coaching/insurance';
import { leave } from './coaching/leave';
import { pin } from './coaching/pin';
import type { Context } from './context';
import type { Step } from './step';

/** What the coach says at each step; a step without its words does not compile. Pure. */
export const coaching: Record<Step, (context: Context) => Coaching> = {
  ...card,
  ...face,
  ...pin,
  ...insurance,
  ...consent,
  ...leave,
  ...desk,
};
