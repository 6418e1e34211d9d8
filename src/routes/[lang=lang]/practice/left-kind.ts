import type { ThingKind } from '$lib/world';

type LeftKind = 'card' | 'paper' | 'change' | 'other';

/** All else is `other`. */
const KINDS: Partial<Record<ThingKind, LeftKind>> = {
  'my-number-card': 'card',
  paper: 'paper',
  coin: 'change',
  note: 'change',
};

/** Of what was left behind, each kind of which something of its own is to be said, the card first. */
export function leftKinds(left: ThingKind[]): LeftKind[] {
  const kinds = (['card', 'paper', 'change'] as const).filter((kind) =>
    left.some((one) => KINDS[one] === kind),
  );
  return kinds.length === 0 && left.length > 0 ? ['other'] : kinds;
}
