import { withLetters } from './letters';

/**
 * How high blocks are that stand in a ruler before they are put on pages; unknown again whenever letters have come. Made
 * where a component begins.
 */
export class Heights {
  /** In CSS pixels. */
  known: number[] | null = $state.raw(null);
  ruler: HTMLElement | undefined = $state();

  /** `again`: before they are measured anew. */
  constructor(again: () => void = () => undefined) {
    $effect(() =>
      withLetters(() => {
        again();
        this.known = null;
      }),
    );
  }

  /** Null when they are known, or nothing is there to be measured. */
  measure(): number[] | null {
    if (this.known || !this.ruler) return null;
    return [...this.ruler.children].map((block) => block.getBoundingClientRect().height);
  }
}
