import { untrack } from 'svelte';
import type { Rehearsal, Slip } from '$lib/practice';
import type { Text } from '$lib/words';

/** A slip, and what the coach would have said when it had happened, unless the rehearsal was broken off since. */
export type ExplainedSlip = { slip: Slip; title: Text | null; about: Text | null };

/** Remembers what was to be said of each slip, for who is told only at the end. */
export class Explained {
  #all: ExplainedSlip[] = $state.raw([]);

  constructor(rehearsal: Rehearsal) {
    $effect.pre(() => {
      const { slips } = rehearsal;
      untrack(() => {
        const { coaching, remark } = rehearsal;
        this.#all = slips.map(
          (slip, index) =>
            this.#all[index] ??
            (slip.isEarlier
              ? { slip, title: null, about: null }
              : { slip, title: coaching.title, about: remark ?? coaching.why ?? null }),
        );
      });
    });
  }

  get all(): ExplainedSlip[] {
    return this.#all;
  }
}
