import { afterFrame } from './after-frame';

/**
 * In the frame after a touch one sees what it has done to the glass of the machine. What is said of it, what lies over the page and what
 * is kept of it comes right after that frame, and together. One for all pages; where nobody touches the glass, as in a film, nothing
 * waits.
 */
class GlassFirst {
  #isDrawing = $state(false);
  #later: (() => void)[] = [];

  /** What a touch has done is on the glass, and not on the screen yet. */
  get isDrawing(): boolean {
    return this.#isDrawing;
  }

  /** The glass is touched. `waits`: whether what comes of it waits for something else. */
  touched(waits: () => boolean = () => false): void {
    if (this.#isDrawing || document.hidden) return;
    this.#isDrawing = true;
    addEventListener('pagehide', this.#drawn);
    const look = () => afterFrame(() => (this.#isDrawing && waits() ? look() : this.#drawn()));
    look();
  }

  /** What it comes to; while the glass is drawn, what it came to before. To be called while a component is being set up. */
  after<Value extends object>(what: () => Value): () => Value {
    let last: Value | undefined;
    const now = $derived.by(() => {
      if (!this.#isDrawing || !last) last = what();
      return last;
    });
    return () => now;
  }

  /** Does it when the glass is drawn, or the page is left; at once where nothing is drawn. */
  later(deed: () => void): void {
    if (this.#isDrawing) this.#later.push(deed);
    else deed();
  }

  readonly #drawn = (): void => {
    removeEventListener('pagehide', this.#drawn);
    this.#isDrawing = false;
    for (const deed of this.#later.splice(0)) deed();
  };
}

export const glassFirst = new GlassFirst();
