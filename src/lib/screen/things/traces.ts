import type { Place, ThingId } from '../../world';

/** What the eye remembers of things while they move; no drawing depends on it. */
export class Traces {
  /** The drawing of each thing that is in sight. */
  readonly seen = new Map<ThingId, HTMLElement>();
  /** Where a drawing was that has just gone. */
  readonly left = new Map<ThingId, DOMRect>();
  /** Where a finger has just let go of a thing. */
  readonly released = new Map<ThingId, DOMRect>();
  /** The place a thing has just been put into. */
  readonly slots = new Map<ThingId, Place>();
}
