import type { Rehearsal } from '$lib/practice';
import type { Hands } from '$lib/screen/hands.svelte';

/** All of the machine, or leant in to its glass. */
export type View = 'whole' | 'screen';

/** On a phone one leans in to the glass or steps back to the hardware, as the next deed needs; or as one likes. */
export class Looking {
  /** Of the page, in px; 0 before it is known. */
  width = $state(0);
  /** On a phone: all that the coach has to say lies over the page. */
  unfolded = $state(false);
  readonly phone = $derived(this.width > 0 && this.width < 600);
  readonly #rehearsal: Rehearsal;
  readonly #hands: Hands;
  #stepped: { at: string; view: View } | null = $state(null);

  readonly view: View = $derived.by(() => {
    if (!this.phone) return 'whole';
    if (this.#stepped?.at === this.#rehearsal.stand.step) return this.#stepped.view;
    return this.#needsHands || this.#hands.held.length > 0 || this.#hands.drag ? 'whole' : 'screen';
  });

  constructor(rehearsal: Rehearsal, hands: Hands) {
    this.#rehearsal = rehearsal;
    this.#hands = hands;
  }

  look(view: View): void {
    this.#stepped = { at: this.#rehearsal.stand.step, view };
  }

  /** Who is not shown what to do sees by the screen alone whether it is to be done by hand. */
  get #needsHands(): boolean {
    const { next, help, stand, talk } = this.#rehearsal;
    if (next && (help.deed || help.strength > 0)) return !/^(touch|look)\./.test(next.event.type);
    const { body, keys } = stand.screen;
    if (body?.kind === 'waiting' || body?.kind === 'camera') return false;
    const hasKeys = keys.some(({ enabled }) => enabled);
    if (talk.present && talk.says !== null && !hasKeys) return true;
    if (next && !hasKeys) return true;
    return body?.kind === 'placement' || body?.kind === 'payment' || body?.kind === 'collect';
  }
}
