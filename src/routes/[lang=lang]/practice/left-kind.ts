import type { ThingKind } from '$lib/world';

type LeftKind = 'card' | 'paper' | 'change' | 'other';

const KINDS: Partial<Record<ThingKind, LeftKind>> = {
  'my-number-card': 'card',
  paper: 'paper',
  coin: 'change',
  note: 'change',
};

/** Of what was left behind, each kind of which something of its own is to be said, the card first. */
export const leftKinds = (left: ThingKind[]): LeftKind[] =>
  (['card', 'paper', 'change', 'other'] as const).filter((kind) =>
    left.some((one) => (KINDS[one] ?? 'other') === kind),
  );
