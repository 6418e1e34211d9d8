import type { Thing } from '../world';
import type { Carried } from './address';

/** What can be in the hand in free practice, as it is there. */
export const carried: Record<Carried, Thing> = {
  phone: { kind: 'phone', shows: 'lock' },
  'eligibility-notice': { kind: 'eligibility-notice' },
  'eligibility-certificate': { kind: 'eligibility-certificate' },
  prescription: { kind: 'prescription' },
  'residence-card': { kind: 'residence-card' },
  'transit-card': { kind: 'transit-card', balance: 1200 },
};
